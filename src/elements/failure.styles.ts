import { css } from '@lit/reactive-element';

/** A card without its article: the box stays as its skeleton was, and says so. */
export const styles = css`
  [part='notice']:not([class]) {
    flex: 1;
    color: var(--_quiet);
    font-size: 0.9375em;
    text-wrap: balance;
    unicode-bidi: plaintext;
  }
  .skeleton::before,
  .skeleton::after {
    visibility: hidden;
  }
  .skeleton [part='notice'] {
    inset: 0;
    align-content: center;
    padding: 1em;
    text-align: center;
  }
`;
