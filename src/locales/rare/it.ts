import type { RareWords } from '../words.js';

/** Italian. */
export const words: RareWords = {
  corrected: 'Corretto',
  retracted: 'La redazione ha ritirato questo articolo.',
  withheld: 'La redazione trattiene questo articolo.',
  changed: 'Questo articolo è cambiato da quando è stato inserito qui.',
  copyOf: 'Copia salvata: {}',
  copyText: 'Copia testo',
  copyAs: 'Copia {}',
  savePicture: 'Salva immagine',
  saveSquare: 'Salva immagine quadrata',
  shareWith: 'Condividi con…',
  copied: 'Copiato.',
  saved: 'Salvato.',
  failed: 'Il browser non lo ha permesso.',
};
