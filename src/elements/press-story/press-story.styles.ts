import { css } from '@lit/reactive-element';

/** Looks of the story card. Running text is set at the width that reads best, about 66 characters. */
export const storyStyles = css`
  .story-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: calc(var(--space) * 1.25);
  }
  .story-card.plain {
    padding: 0;
  }
  /* A picture wider than the text beside an empty third would look forgotten. */
  @container (inline-size >= 52em) {
    .story-card {
      grid-template-columns: minmax(0, 42em);
      justify-content: center;
    }
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
  }
  .headline {
    font-size: clamp(1.2em, 0.85em + 3.4cqi, 2.25em);
    font-weight: var(--press-weight-headline, 720);
    line-height: 1.1;
    letter-spacing: -0.018em;
  }
  .standfirst {
    color: color-mix(in oklab, var(--ink) 82%, var(--surface));
    font-size: 1.125em;
    line-height: 1.42;
  }
  .caption {
    margin-block-start: 0.5em;
    color: var(--quiet);
    font-size: var(--small);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .body {
    max-inline-size: var(--press-measure, 66ch);
    line-height: 1.62;
    hyphens: auto;
    text-wrap: pretty;
  }
  .body :is(p, ul, ol, dl, blockquote, pre, table, figure, h2, h3, h4, h5, h6, hr) {
    margin-block: 0 0.875em;
  }
  .body > :last-child,
  .body > div > :last-child {
    margin-block-end: 0;
  }
  .cut {
    mask-image: linear-gradient(#000 calc(100% - 4.5em), transparent);
  }
  .body a {
    color: var(--accent);
  }
  .body :is(h2, h3, h4, h5, h6) {
    margin-block-start: 1.25em;
    font-size: 1.125em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .body blockquote {
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--line);
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.375em;
  }
  /* Nested deeper than anybody writes, lists and quotations would leave the card. */
  .body
    :is(ul, ol, blockquote, dd)
    :is(ul, ol, blockquote, dd)
    :is(ul, ol, blockquote, dd)
    :is(ul, ol, blockquote, dd) {
    padding-inline-start: 0;
    margin-inline-start: 0;
  }
  .body dd {
    margin-inline-start: 1.375em;
  }
  .body img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--inner-radius);
  }
  .body figcaption {
    margin-block-start: 0.5em;
    color: var(--quiet);
    font-size: var(--small);
  }
  .wide {
    overflow-x: auto;
    margin-block-end: 0.875em;
  }
  .wide:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .body table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .body :is(th, td) {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .body pre {
    overflow-x: auto;
  }
  .body hr {
    border: 0;
    border-block-start: 1px solid var(--line);
  }
  .more {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.5em;
    padding: 0.375em 1.0625em;
    border: 1px solid var(--line);
    border-radius: 1.5em;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }
  .more:hover {
    background: var(--tint);
  }
  .more:focus-visible {
    border-radius: 1.5em;
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
`;
