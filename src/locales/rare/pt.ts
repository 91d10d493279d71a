import type { RareWords } from '../words.js';

/** Portuguese. */
export const words: RareWords = {
  corrected: 'Corrigido',
  retracted: 'A redação retirou este artigo.',
  withheld: 'A redação retém este artigo.',
  changed: 'Este artigo mudou desde que foi incorporado aqui.',
  copyOf: 'Cópia salva: {}',
  copyText: 'Copiar texto',
  copyAs: 'Copiar {}',
  savePicture: 'Salvar imagem',
  saveSquare: 'Salvar imagem quadrada',
  shareWith: 'Compartilhar com…',
  copied: 'Copiado.',
  saved: 'Salvo.',
  failed: 'O navegador não permitiu.',
};
