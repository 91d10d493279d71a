import { css } from '@lit/reactive-element';

/** What is said of an article beside what it says itself: corrected, retracted, changed, a copy. */
export const styles = css`
  /* No heavier than one class: a quotation in a line of text takes the box away again, whichever sheet comes last. */
  [part='notice']:where([class]) {
    padding: 0.625em 0.875em;
    border-inline-start: 3px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_tint);
    color: var(--_ink);
    font-size: 0.875em;
    line-height: 1.4;
  }
  :where([part='notice']).corrected {
    border-color: var(--_accent);
  }
  :where([part='notice']).retracted {
    border-color: currentcolor;
  }
  [part='notice'] strong {
    font-weight: 650;
  }
  /* A headline says that there is a correction, and leaves the correction to the story. */
  :host(press-headline) .corrected {
    justify-self: start;
    padding-block: 0.25em;
  }
  :host(press-headline) .corrected span {
    display: none;
  }
  .retracted > div {
    display: grid;
    gap: 0.75em;
  }
`;
