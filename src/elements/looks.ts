import type { Words } from '../locales/words.js';
import type { Draw } from './draw.js';

/** The legal values of attributes that all cards have; the first of each is the default. */
export const LOADING_TIMES = ['eager', 'lazy'] as const;
export const APPEARANCES = ['outlined', 'filled', 'plain'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const IMAGES = ['show', 'click', 'none'] as const;

/** What a view is told beside the article. On a page the card itself answers; on a server, its attributes. */
export interface Looks {
  readonly draw: Draw;
  readonly appearance: (typeof APPEARANCES)[number];
  readonly theme: (typeof THEMES)[number];
  /** Which pictures are drawn: with `click`, buttons that ask for them. */
  readonly pictures: (typeof IMAGES)[number];
  /** Level of the card's heading in the page's outline, 2 to 6. */
  readonly headingLevel: number;
  /** Where links open, as on an `a` element. */
  readonly target: string | null;
  /** The absolute address the article was read from. */
  readonly address: string | undefined;
  /** The language of dates and of the card's own words: that of the place it stands in, else the article's. */
  readonly language: string | undefined;
  /** The moment of reading, in milliseconds since 1970; absent on a server, which does not know it. */
  readonly now: number | undefined;
  /** The card's own words, where they have been loaded. */
  readonly words: Words | undefined;
}
