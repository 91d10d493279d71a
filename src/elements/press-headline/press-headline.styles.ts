import { css } from '@lit/reactive-element';

/**
 * Looks of the headline card. Picture and words stand side by side where there is room for both and
 * else one above the other, by wrapping alone; a layout says whether they may wrap or must.
 *
 * The layout of cards out of sight is left to later where that works: WebKit (2.50, Safari 26) keeps
 * the height that a card had before it was drawn. It is told by a property that it alone does not have.
 */
export const headlineStyles = css`
  @supports (hyphenate-limit-chars: 1) {
    :host {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 9em;
    }
  }
  /* Chromium counts a card's first size, after the guess, as a shift of what stands below. */
  :host(:state(early)) {
    content-visibility: visible;
  }
  [part='card'] {
    display: flex;
    flex-flow: row-reverse wrap;
    align-items: start;
    gap: 0.75em 1.125em;
  }
  div,
  .skeleton::after {
    flex: 1.6 1 16em;
    display: grid;
    gap: 0.4375em;
  }
  [part='picture'],
  .skeleton::before {
    flex: 1 1 12em;
  }
  .row {
    flex-wrap: nowrap;
  }
  .stack {
    display: grid;
  }
  .text::before {
    display: none;
  }
  @container (inline-size < 24em) {
    .row [part='standfirst'] {
      display: none;
    }
  }
  /* The whole card leads to the article, with one link and its name. */
  [part='link'] {
    outline-width: 0;
  }
  [part='link']::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    border-radius: var(--_radius);
    outline: inherit;
    outline-width: 2px;
    outline-offset: -3px;
  }
`;
