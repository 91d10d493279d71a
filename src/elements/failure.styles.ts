import { css } from '@lit/reactive-element';

/** A card without its article: the box stays as its skeleton was, and says so. */
export const styles = css`
  [part='notice']:not([class]) {
    color: var(--_quiet);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .skeleton::before,
  .skeleton::after {
    visibility: hidden;
  }
  .skeleton [part='notice'] {
    inset: 0;
    display: grid;
    place-content: center;
    padding: 1em;
    text-align: center;
  }
`;
