import type { Phrases } from './phrases.js';

export const fr: Phrases = {
  subscribe: 'abonnez|inscrivez',
  ours: 'vous|votre|vos|nos|notre',
  follow: 'suivez[- ]nous',
  related: 'lire aussi|à lire|voir aussi',
  following:
    '\\d+ commentaires|articles? (?:liés|similaires|associés)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|laisser un commentaire|commentaires|partager',
  controls: 'publicité|imprimer|partager|commenter',
  promotion: 'tous droits réservés',
  credit: "photos? d'archives",
  byline: 'par',
};
