/** The cards as elements of JSX in Preact: `import type {} from 'presscards/preact'`, once in a project. */
import type { JSX } from 'preact';
import type { PressHeadline, PressQuote, PressStory } from '../index.js';
import type { PressHeadlineProps, PressQuoteProps, PressStoryProps } from './card-props.js';

type Card<Element extends HTMLElement, Props> = Props & Omit<JSX.HTMLAttributes<Element>, keyof Props>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'press-headline': Card<PressHeadline, PressHeadlineProps>;
      'press-story': Card<PressStory, PressStoryProps>;
      'press-quote': Card<PressQuote, PressQuoteProps>;
    }
  }
}
