import { css } from '@lit/reactive-element';

/** What a body may hold beside paragraphs: subheads, lists, tables, pictures, quotations, notes. */
export const styles = css`
  :is(h2, h3, h4, h5, h6):not([part]) {
    margin-block-start: 1.375em;
    font-size: 1.1875em;
    line-height: 1.25;
    text-wrap: balance;
  }
  h4:not([part]) ~ :is(h5, h6) {
    font-size: 1em;
  }
  :is(h2, h3, h4, h5, h6):not([part]) + * {
    margin-block-start: 0.375em;
  }
  :is(ul, ol) {
    padding-inline-start: 1.375em;
  }
  li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  li + li,
  li > :is(ul, ol),
  dd {
    margin-block-start: 0.25em;
  }
  dt {
    font-weight: 600;
  }
  dd + dt {
    margin-block-start: 0.625em;
  }
  dd {
    margin-inline-start: 1.375em;
  }
  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  /* Nested deeper than anybody writes, lists and quotations would leave the card. */
  :is(ul, ol, blockquote, dd) :is(ul, ol, blockquote, dd) :is(ul, ol, blockquote, dd) :is(ul, ol, blockquote, dd) {
    padding-inline-start: 0;
    margin-inline-start: 0;
  }
  [part='body'] img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) * 0.6);
  }
  .wide {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    color: var(--_quiet);
    font-size: var(--_small);
    text-align: start;
  }
  :is(th, td) {
    padding: 0.375em 0;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--_quiet);
    font-size: var(--_small);
    border-block-end-color: currentcolor;
  }
  tbody th {
    font-weight: 600;
  }
  pre {
    overflow-x: auto;
    padding: 0.75em 1em;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_tint);
    line-height: 1.45;
  }
  :is(code, pre, kbd, samp) {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  :is(sup, sub) {
    font-size: max(12px, 0.75em);
    line-height: 0;
  }
  hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  hr ~ ol {
    color: var(--_quiet);
    font-size: 0.875em;
  }
`;
