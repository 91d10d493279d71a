import { css } from '@lit/reactive-element';

/** The appearances that are not the default. */
export const styles = css`
  .filled {
    border-color: transparent;
    background: color-mix(in oklab, var(--_press-accent) 7%, var(--_press-surface));
  }
  .plain {
    --_press-ink: var(--press-ink, currentcolor);
    --_press-surface: var(--press-surface, transparent);
    --_press-accent: var(--press-accent, currentcolor);
    --_press-quiet: var(--press-quiet, color-mix(in oklab, var(--_press-ink) 78%, var(--_press-surface)));
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
    color: var(--press-ink, inherit);
    --_press-good: currentcolor;
    --_press-warn: currentcolor;
    --_press-bad: currentcolor;
  }
  .plain :focus-visible {
    outline-offset: -2px;
  }
  .plain.text {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_press-line);
  }
`;
