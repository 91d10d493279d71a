import type { RareWords } from '../words.js';

/** Spanish. */
export const words: RareWords = {
  corrected: 'Corregido',
  retracted: 'La redacción ha retirado este artículo.',
  withheld: 'La redacción retiene este artículo.',
  changed: 'Este artículo ha cambiado desde que se insertó aquí.',
  copyOf: 'Copia guardada: {}',
  copyText: 'Copiar texto',
  copyAs: 'Copiar {}',
  savePicture: 'Guardar imagen',
  saveSquare: 'Guardar imagen cuadrada',
  shareWith: 'Compartir con…',
  copied: 'Copiado.',
  saved: 'Guardado.',
  failed: 'El navegador no lo ha permitido.',
};
