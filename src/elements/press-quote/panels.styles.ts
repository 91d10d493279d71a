import { css } from '@lit/reactive-element';

/** What the reader opens: the paragraph around the words, and the ways to take them along. */
export const styles = css`
  details[open] {
    flex-basis: 100%;
  }
  [part='context'] blockquote {
    padding-block: 0.25em;
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--_line);
    color: var(--_ink);
    font-size: 1.15em;
    line-height: 1.55;
    text-wrap: pretty;
  }
  mark {
    padding: 0.1em 0;
    background: color-mix(in oklab, var(--_accent) 18%, var(--_surface));
    color: inherit;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.5em;
  }
  .action {
    min-block-size: 2.25em;
    padding: 0 0.875em;
    border: 1px solid var(--_line);
    border-radius: 1.25em;
    background: none;
    color: var(--_ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .action:hover {
    background: var(--_tint);
  }
  .probe-surface {
    background: var(--_surface);
  }
  .probe-accent {
    background: var(--_accent);
  }
  .probe-quiet {
    background: var(--_quiet);
  }
`;
