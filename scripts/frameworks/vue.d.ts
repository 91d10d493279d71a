/** The cards as elements of Vue templates: `import type {} from 'presscards/vue'`, once in a project. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { PressErrorEvent, PressLoadEvent, PressOpenEvent, PressShareEvent, PressViewEvent } from '../index.js';
import type { PressHeadlineProps, PressQuoteProps, PressStoryProps } from './card-props.js';

/** What `@press-load` becomes. */
interface CardListeners {
  /** An article has been drawn. */
  onPressLoad?: (event: PressLoadEvent) => void;
  /** There is no article to show. */
  onPressError?: (event: PressErrorEvent) => void;
  /** A link of the card is about to be followed; cancelable. */
  onPressOpen?: (event: PressOpenEvent) => void;
  /** Half of the card was visible for one second; sent once. */
  onPressView?: (event: PressViewEvent) => void;
  /** The reader has taken the quotation along. */
  onPressShare?: (event: PressShareEvent) => void;
}

/** The names that Vue has no `@` for. */
type Listeners = `onpress-${string}`;

type Card<Props> = new () => {
  $props: Omit<Props, Listeners> & CardListeners & Omit<HTMLAttributes, keyof Props> & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
    'press-headline': Card<PressHeadlineProps>;
    'press-story': Card<PressStoryProps>;
    'press-quote': Card<PressQuoteProps>;
  }
}
