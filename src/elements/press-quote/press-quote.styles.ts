import { css } from '@lit/reactive-element';

/** Looks of the quote card. The quotation is the object; its marks hang in a column of their own. */
export const quoteStyles = css`
  .quote-card {
    padding: calc(var(--space) * 1.5) calc(var(--space) * 1.5) calc(var(--space) * 1.125);
  }
  .quote-card.plain {
    padding: 0;
  }
  figure,
  .skeleton {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  figcaption {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .quotation {
    position: relative;
    padding-inline-start: 0.56em;
    font-size: var(--press-size-quotation, clamp(1.25em, 0.95em + 2.4cqi, 2em));
    font-weight: var(--press-weight-quotation, 480);
    line-height: 1.28;
    letter-spacing: -0.014em;
    text-wrap: pretty;
  }
  .quotation::before,
  .quotation::after {
    color: var(--accent);
  }
  .quotation::before {
    content: open-quote;
    position: absolute;
    inset-inline-start: 0;
    inline-size: 0.5em;
    text-align: end;
  }
  .quotation::after {
    content: close-quote;
  }
  .who {
    display: grid;
    gap: 0.0625em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--accent);
    line-height: 1.35;
  }
  .speaker {
    font-weight: 680;
  }
  .role {
    color: var(--quiet);
    font-size: 0.9375em;
  }
  .role::first-letter {
    text-transform: uppercase;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--line);
    color: var(--quiet);
    font-size: var(--small);
  }
  .source {
    padding-block: 0.25em;
  }
  .verification {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    font-weight: 600;
  }
  .verification svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .verbatim {
    color: var(--good);
  }
  .altered {
    color: var(--warn);
  }
  .not-found {
    color: var(--bad);
  }
  ins {
    background: color-mix(in oklab, var(--warn) 14%, var(--surface));
    text-decoration: underline wavy 1.5px var(--warn);
    text-underline-offset: 0.2em;
  }
  del {
    color: var(--quiet);
    text-decoration-thickness: 1.5px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: -0.375em;
    color: var(--quiet);
    font-size: var(--small);
  }
  details[open] {
    flex-basis: 100%;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 2px solid var(--accent);
    border-radius: 2px;
  }
  .context blockquote {
    padding-block: 0.5em;
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--line);
    font-size: 1.15em;
    line-height: 1.5;
  }
  mark {
    background: color-mix(in oklab, var(--accent) 18%, var(--surface));
    color: var(--ink);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.5em;
  }
  .action {
    min-block-size: 2.25em;
    padding: 0 0.875em;
    border: 1px solid var(--line);
    border-radius: 1.25em;
    background: none;
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .action:hover {
    background: var(--tint);
  }
  .probe-surface {
    background: var(--surface);
  }
  .probe-accent {
    background: var(--accent);
  }
  .probe-quiet {
    background: var(--quiet);
  }
  /* These stand on the page itself, whose ground is not known. */
  .layout-pull,
  .layout-inline {
    --ink: var(--press-ink, currentcolor);
    --surface: var(--press-surface, transparent);
    --good: var(--press-good, currentcolor);
    --warn: var(--press-warn, currentcolor);
    --bad: var(--press-bad, currentcolor);
    background: transparent;
    color: var(--press-ink, inherit);
  }
  .layout-pull {
    padding: 1.25em 0 1em;
    border: 0;
    border-block: 3px solid var(--ink);
    border-radius: 0;
  }
  .layout-pull .quotation {
    font-size: var(--press-size-quotation, clamp(1.5em, 1em + 4cqi, 2.625em));
    font-weight: var(--press-weight-quotation, 620);
    line-height: 1.14;
    letter-spacing: -0.022em;
    text-wrap: balance;
  }
  .layout-pull .who {
    display: flex;
    flex-wrap: wrap;
    padding-inline-start: 1.4em;
    border: 0;
    font-size: 0.9375em;
  }
  .layout-pull .role::before {
    content: ',\\a0';
  }
  .layout-pull .foot {
    padding: 0;
    padding-inline-start: 1.4em;
    border: 0;
  }
  .layout-pull .more {
    padding-inline-start: 1.4em;
  }
  :host([layout='inline']) {
    display: inline;
    container-type: normal;
  }
  .layout-inline {
    display: inline;
    padding: 0;
    border: 0;
    font: inherit;
    line-height: inherit;
  }
  .layout-inline :is(figure, figcaption, .who, .foot, .quotation) {
    display: inline;
    position: static;
    padding: 0;
    border: 0;
    font: inherit;
    letter-spacing: 0;
  }
  .layout-inline .quotation::before {
    position: static;
  }
  .layout-inline figcaption::before {
    content: ' (';
  }
  .layout-inline figcaption::after {
    content: ')';
  }
  .layout-inline :is(.role, .words) {
    position: absolute;
    clip-path: inset(50%);
  }
  .layout-inline .verification {
    vertical-align: -0.15em;
  }
  :lang(kk) {
    quotes: '«' '»' '“' '”';
  }
`;
