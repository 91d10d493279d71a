import { css } from '@lit/reactive-element';

/** What the reader opens: the paragraph around the words, and the ways to take them along. */
export const styles = css`
  details[open] {
    flex-basis: 100%;
  }
  [part='context'] blockquote {
    padding-block: 0.25em;
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--line);
    color: var(--ink);
    font-size: 1.15em;
    line-height: 1.55;
    text-wrap: pretty;
  }
  mark {
    padding: 0.1em 0;
    background: color-mix(in oklab, var(--accent) 18%, var(--surface));
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
    border: 1px solid var(--line);
    border-radius: 1.25em;
    background: none;
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .action:hover {
    background: var(--tint);
  }
  .probe-surface {
    background: var(--surface);
  }
  .probe-accent {
    background: var(--accent);
  }
  .probe-quiet {
    background: var(--quiet);
  }
`;
