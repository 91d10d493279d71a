import { css } from '@lit/reactive-element';

/** Looks of the headline card: one grid, turned by layout and by the card's own width. */
export const headlineStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }
  div {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  /* The whole card leads to the article, with one link and its name. */
  [part='link']::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--radius);
    outline: inherit;
    outline-offset: -3px;
  }
  .row:not(.bare) {
    grid-template-columns: minmax(0, 1fr) 34%;
  }
  .row img {
    order: 1;
  }
  @container (inline-size >= 28em) {
    .auto:not(.bare) {
      grid-template-columns: minmax(0, 1fr) 38%;
    }
    .auto img {
      order: 1;
    }
  }
`;
