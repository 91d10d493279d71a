import type { Phrases } from './phrases.js';

export const fr: Phrases = {
  subscribe: 'abonnez|inscrivez',
  ours: 'vous|votre|vos|nos|notre',
  follow: 'suivez[- ]nous',
  related: 'lire aussi|à lire|voir aussi',
  following:
    '\\d+ commentaires|articles? (?:liés|similaires|associés)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|laisser un commentaire|commentaires|partager|audios et vidéos',
  controls: 'publicité|imprimer|partager|commenter',
  promotion: 'tous droits réservés|pour lire la suite|(?:article|contenu) (?:est )?réservé aux abonnés',
  credit: "photos? d'archives",
  byline: 'par',
};
