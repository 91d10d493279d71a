/** The cards as elements of JSX in React 19: `import type {} from 'presscards/react'`, once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PressHeadline, PressQuote, PressStory } from '../index.js';
import type { CustomCssProperties, PressHeadlineProps, PressQuoteProps, PressStoryProps } from './card-props.js';

type Card<Element extends HTMLElement, Props> = Props &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'press-headline': Card<PressHeadline, PressHeadlineProps>;
      'press-story': Card<PressStory, PressStoryProps>;
      'press-quote': Card<PressQuote, PressQuoteProps>;
    }
  }
  interface CSSProperties extends CustomCssProperties {}
}
