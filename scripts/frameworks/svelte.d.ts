/** The cards as elements of Svelte 5: `import type {} from 'presscards/svelte'`, once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { PressHeadline, PressQuote, PressStory } from '../index.js';
import type { PressHeadlineProps, PressQuoteProps, PressStoryProps } from './card-props.js';

type Card<Element extends HTMLElement, Props> = Props & Omit<HTMLAttributes<Element>, keyof Props>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'press-headline': Card<PressHeadline, PressHeadlineProps>;
    'press-story': Card<PressStory, PressStoryProps>;
    'press-quote': Card<PressQuote, PressQuoteProps>;
  }
}
