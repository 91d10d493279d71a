import { css } from '@lit/reactive-element';

/** The appearances that are not the default. */
export const styles = css`
  .filled {
    border-color: transparent;
    background: color-mix(in oklab, var(--accent) 7%, var(--surface));
  }
  .plain {
    --ink: var(--press-ink, currentcolor);
    --surface: var(--press-surface, transparent);
    --accent: var(--press-accent, currentcolor);
    --quiet: var(--press-quiet, color-mix(in oklab, var(--ink) 78%, var(--surface)));
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
    color: var(--press-ink, inherit);
    --good: currentcolor;
    --warn: currentcolor;
    --bad: currentcolor;
  }
  .plain :focus-visible {
    outline-offset: -2px;
  }
  .plain.text {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }
`;
