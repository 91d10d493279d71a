import { css } from '@lit/reactive-element';

/** The appearances that are not the default. */
export const styles = css`
  .filled {
    border-color: transparent;
    background: color-mix(in oklab, var(--_accent) 7%, var(--_surface));
  }
  .plain {
    --_ink: var(--press-ink, currentcolor);
    --_surface: var(--press-surface, transparent);
    --_accent: var(--press-accent, currentcolor);
    --_quiet: var(--press-quiet, color-mix(in oklab, var(--_ink) 78%, var(--_surface)));
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
    color: var(--press-ink, inherit);
    --_good: currentcolor;
    --_warn: currentcolor;
    --_bad: currentcolor;
  }
  .plain :focus-visible {
    outline-offset: -2px;
  }
  .plain.text {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
`;
