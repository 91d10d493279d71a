import type { RareWords } from '../words.js';

/** German. */
export const words: RareWords = {
  corrected: 'Berichtigt',
  retracted: 'Die Redaktion hat diesen Artikel zurückgezogen.',
  withheld: 'Die Redaktion hält diesen Artikel zurück.',
  changed: 'Dieser Artikel wurde geändert, seit er hier eingebettet ist.',
  copyOf: 'Gespeicherte Kopie: {}',
  copyText: 'Text kopieren',
  copyAs: '{} kopieren',
  savePicture: 'Bild speichern',
  saveSquare: 'Quadratisches Bild speichern',
  shareWith: 'Teilen mit\u00a0…',
  copied: 'Kopiert.',
  saved: 'Gespeichert.',
  failed: 'Der Browser hat es nicht erlaubt.',
};
