import { css } from 'lit';

/** Looks of the headline card: one grid, turned by layout and by the card's own width. */
export const headlineStyles = css`
  .headline-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
  }
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-content: start;
  }
  /* The whole card leads to the article, with one link and its name. */
  .headline .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .headline .link:focus-visible {
    outline: 0;
  }
  .headline .link:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -3px;
    border-radius: var(--radius);
  }
  .ask {
    position: relative;
    z-index: 1;
  }
  .layout-row {
    grid-template-columns: minmax(0, 1fr) 34%;
    column-gap: 1.125em;
  }
  .layout-row .picture {
    order: 1;
    aspect-ratio: 4 / 3;
  }
  .bare {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (inline-size >= 28em) {
    .layout-auto:not(.bare) {
      grid-template-columns: minmax(0, 1fr) 38%;
      column-gap: 1.125em;
    }
    .layout-auto .picture {
      order: 1;
    }
  }
  .layout-cover:not(.bare) {
    --accent: #fff;
    --quiet: #d9dce2;
    --ink: #fff;
    min-block-size: 20em;
    padding: 0;
    border: 0;
    background: #14161b;
  }
  .layout-cover:not(.bare) > * {
    grid-area: 1 / 1;
  }
  .layout-cover .picture {
    position: absolute;
    inset: 0;
    block-size: 100%;
    aspect-ratio: auto;
    border-radius: 0;
  }
  .layout-cover:not(.bare, .skeleton) .words {
    position: relative;
    align-self: end;
    padding: 4.5em 1.25em 1.125em;
    background: linear-gradient(to top, rgb(8 10 14 / 0.92), rgb(8 10 14 / 0.72) 60%, transparent);
  }
  .layout-cover .words a::after {
    inset-block-start: -100cqi;
  }
  .layout-cover.skeleton .picture {
    background: #2a2d33;
  }
  .layout-cover.skeleton .words {
    position: relative;
    align-self: end;
    padding: 1.25em;
  }
`;
