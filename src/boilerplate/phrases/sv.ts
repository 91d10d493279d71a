import type { Phrases } from './phrases.js';

/** Swedish, Danish and Norwegian, whose words are near enough to be one table. */
export const sv: Phrases = {
  related: 'læs også|läs också|les også',
  controls: 'reklam\\w*|annons',
  credit: 'foto',
  byline: 'av|af',
};
