import type { Words } from './words.js';

/** French. */
export const words: Words = {
  by: 'Par {}',
  updated: 'Mis à jour\u00a0: {}',
  readAt: 'Lire tout l’article sur {}',
  readSource: 'Lire sur {}',
  subscribers: 'L’article entier est réservé aux abonnés.',
  showPicture: 'Afficher l’image',
  unavailable: 'Cet article ne peut pas être affiché pour l’instant.',
  verbatim: 'Mot pour mot dans la source',
  abridged: 'Abrégé\u00a0; tout est dans la source',
  altered: 'Diffère de la source par {} mots',
  alteredOne: 'Diffère de la source par un mot',
  'not-found': 'Introuvable dans la source',
  unchecked: 'Non comparé à la source',
  saidBy: 'La source attribue ces mots à {}',
  inSource: 'dans la source\u00a0:',
  here: 'ici\u00a0:',
  context: 'En contexte',
  share: 'Partager',
};
