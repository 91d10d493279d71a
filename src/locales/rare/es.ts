import type { RareWords } from '../words.js';

/** Spanish. */
export const words: RareWords = {
  corrected: 'Corregido',
  retracted: 'La redacción ha retirado este artículo.',
  changed: 'Este artículo ha cambiado desde que se insertó aquí.',
  copyOf: 'Copia guardada: {}',
  withheld: 'La redacción retiene este artículo.',
  excerpt: 'Extracto; el resto es para suscriptores.',
  elsewhere: 'se abre en otra pestaña',
  copyText: 'Copiar texto',
  copyAs: 'Copiar {}',
  savePicture: 'Guardar imagen',
  saveSquare: 'Guardar imagen cuadrada',
  shareWith: 'Compartir con…',
  copied: 'Copiado.',
  saved: 'Guardado.',
  failed: 'El navegador no lo ha permitido.',
};
