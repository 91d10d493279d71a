import type { Phrases } from './phrases.js';

export const nl: Phrases = {
  subscribe: 'inschrijven',
  ours: 'ons|onze',
  follow: 'volg ons',
  related: 'lees ook',
  following: 'gerelateerd|lees ook|reageer',
  controls: 'delen|afdrukken|advertentie',
  promotion: 'alle rechten voorbehouden',
  credit: "foto(?:'s)?|beeld",
  byline: 'door',
};
