/** The cards as elements of JSX in Solid: `import type {} from 'presscards/solid'`, once in a project. */
import type { JSX } from 'solid-js';
import type { PressHeadline, PressQuote, PressStory } from '../index.js';
import type {
  PressHeadlineProps,
  PressHeadlineSolidJsProps,
  PressQuoteProps,
  PressQuoteSolidJsProps,
  PressStoryProps,
  PressStorySolidJsProps,
} from './card-props.js';

/** Solid's own way to listen is `on:press-load`. */
type Listeners = `onpress-${string}`;

type Card<Element extends HTMLElement, Props> = Omit<Props, Listeners> & Omit<JSX.HTMLAttributes<Element>, keyof Props>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'press-headline': Card<PressHeadline, PressHeadlineProps & PressHeadlineSolidJsProps>;
      'press-story': Card<PressStory, PressStoryProps & PressStorySolidJsProps>;
      'press-quote': Card<PressQuote, PressQuoteProps & PressQuoteSolidJsProps>;
    }
  }
}
