import { css } from '@lit/reactive-element';

/** The button in the place of a picture that waits for the reader. */
export const styles = css`
  button[part='picture'] {
    position: relative;
    z-index: 1;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.25em;
    padding: 1em;
    border: 1px dashed var(--line);
    font: inherit;
    color: var(--ink);
    cursor: pointer;
  }
  small {
    color: var(--quiet);
    font-size: var(--small);
  }
`;
