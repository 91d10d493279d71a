import type { Phrases } from './phrases.js';

export const it: Phrases = {
  subscribe: 'iscriviti',
  ours: 'nostr\\w+',
  follow: 'seguici',
  related: 'leggi anche',
  following: 'articoli correlati|lascia un commento|condividi|potrebbe interessarti',
  controls: 'pubblicità|stampa|condividi',
  promotion: 'tutti i diritti riservati|riproduzione riservata',
  credit: 'foto',
  byline: 'di',
};
