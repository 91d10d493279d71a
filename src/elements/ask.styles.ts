import { css } from '@lit/reactive-element';

/** The button in the place of a picture that waits for the reader. */
export const styles = css`
  button[part='picture'] {
    position: relative;
    z-index: 2;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.25em;
    padding: 0.5em;
    border: 1px dashed var(--_line);
    font: inherit;
    font-size: var(--_small);
    color: var(--_ink);
    cursor: pointer;
    overflow: hidden;
  }
  small {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_quiet);
    font-size: max(12px, 0.9em);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
`;
