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
    border: 0;
    border-radius: 0;
    padding: 0;
    background: none;
    color: var(--press-ink, inherit);
  }
`;
