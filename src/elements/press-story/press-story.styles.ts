import { css } from '@lit/reactive-element';

/** Looks of the story card: a head, a picture, a column of text, and the way on. */
export const storyStyles = css`
  /* A picture wider than the text beside an empty third would look forgotten. */
  [part='card'] {
    grid-template-columns: minmax(0, 42em);
    justify-content: center;
  }
  header {
    display: grid;
    gap: 0.5em;
  }
  [part='headline'] {
    font-size: var(--press-size-headline, clamp(1.25em, 0.9em + 3cqi, 2.375em));
    font-weight: var(--press-weight-headline, 720);
    line-height: 1.1;
  }
  /* Not where letters are joined. */
  [part='headline']:dir(ltr) {
    letter-spacing: -0.02em;
  }
  [part='standfirst'] {
    font-size: 1.125em;
    line-height: 1.4;
  }
  [part='byline'] {
    font-weight: 600;
  }
  figcaption,
  [part='notice'] {
    color: var(--_quiet);
    font-family: var(--press-font-small, inherit);
    font-size: var(--_small);
    text-wrap: pretty;
  }
  figcaption {
    margin-block-start: 0.5em;
  }
  [part='body'] {
    max-inline-size: var(--press-measure, 66ch);
    line-height: 1.6;
    text-wrap: pretty;
    hyphenate-limit-chars: 8 4 4;
  }
  [part='body'] > * + *,
  [part='body'] * + p {
    margin-block-start: 0.875em;
  }
  [part='body'] a {
    color: var(--_accent);
  }
  .cut {
    mask: linear-gradient(#000 calc(100% - 5em), #0001);
  }
  [part='more'] {
    display: inline-block;
    padding: 0.5em 1em;
    border: 1px solid var(--_line);
    border-radius: 2em;
    font-size: 0.9375em;
    font-weight: 600;
    text-decoration: none;
    text-wrap: balance;
    unicode-bidi: plaintext;
  }
  [part='more']:hover {
    background: var(--_tint);
  }
  .arrow {
    display: inline-block;
    margin-inline-start: 0.375em;
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
  @media print {
    .cut {
      mask: none;
    }
    /* The headline tells the address. */
    [part='more'] {
      display: none;
    }
  }
`;
