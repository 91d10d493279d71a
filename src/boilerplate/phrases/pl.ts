import type { Phrases } from './phrases.js';

export const pl: Phrases = {
  related: 'czytaj (?:też|także)|zobacz także',
  following: 'powiązane|komentarze|zobacz także',
  controls: 'reklama',
  promotion: 'wszelkie prawa zastrzeżone',
  credit: 'fot',
  byline: 'autor',
};
