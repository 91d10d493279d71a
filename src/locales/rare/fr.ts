import type { RareWords } from '../words.js';

/** French. */
export const words: RareWords = {
  corrected: 'Corrigé',
  retracted: 'La rédaction a retiré cet article.',
  withheld: 'La rédaction retient cet article.',
  changed: 'Cet article a changé depuis son intégration ici.',
  copyOf: 'Copie enregistrée\u00a0: {}',
  copyText: 'Copier le texte',
  copyAs: 'Copier en {}',
  savePicture: 'Enregistrer l’image',
  saveSquare: 'Enregistrer l’image carrée',
  shareWith: 'Partager avec…',
  copied: 'Copié.',
  saved: 'Enregistré.',
  failed: 'Le navigateur ne l’a pas permis.',
};
