import { css } from '@lit/reactive-element';

/** Looks of the quote card. The quotation is the object; its marks hang in a column of their own. */
export const quoteStyles = css`
  [part='card'] {
    --_good: var(--press-good, light-dark(#1d6b3a, #7fd09b));
    --_warn: var(--press-warn, light-dark(#8a4b00, #f0b45f));
    --_bad: var(--press-bad, light-dark(#9d1f2b, #f3919a));
  }
  figure,
  figcaption {
    display: grid;
    gap: 1em;
  }
  [part='quotation'] {
    position: relative;
    margin-inline-start: 0.58em;
    font-family: var(--press-font-headline, inherit);
    font-size: var(--press-size-quotation, clamp(1.25em, 0.95em + 2.2cqi, 2em));
    font-style: var(--press-style-quotation, normal);
    font-weight: var(--press-weight-quotation, 500);
    line-height: 1.28;
    text-wrap: pretty;
  }
  [part='quotation']::before,
  [part='quotation']::after {
    content: close-quote;
    color: var(--_accent);
  }
  [part='quotation']::before {
    content: open-quote;
    position: absolute;
    inset-inline-end: 100%;
  }
  .who {
    display: grid;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    line-height: 1.4;
  }
  [part='speaker'] {
    font-weight: 680;
  }
  [part='role'] {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  [part='role']::first-letter {
    text-transform: uppercase;
  }
  .foot,
  .panels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.25em;
    color: var(--_quiet);
    font-family: var(--press-font-small, inherit);
    font-size: var(--_small);
  }
  .foot * {
    unicode-bidi: plaintext;
  }
  .foot {
    justify-content: space-between;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  [part='source'],
  summary {
    padding-block: 0.25em;
  }
  [part='verification'] {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-weight: 600;
  }
  .sign {
    flex: none;
    inline-size: 1.35em;
    border: 1.5px solid;
    border-radius: 1em;
    font-size: 0.85em;
    line-height: 1.25em;
    text-align: center;
  }
  .verbatim {
    color: var(--_good);
  }
  .altered {
    color: var(--_warn);
  }
  .not-found {
    color: var(--_bad);
  }
  .panels {
    margin-block-start: -0.75em;
  }
  .skeleton::before,
  .skeleton.inline:not(:has(p)) {
    display: none;
  }
  summary {
    inline-size: fit-content;
    cursor: pointer;
  }
`;
