import { css } from '@lit/reactive-element';

/**
 * The host's box and the tokens that all cards share. A page sets `--press-*`; inside, everything
 * derives from ink, surface and one accent, so that a page which sets two or three of them gets a
 * whole card that fits, dark too. What few cards need stands in sheets of its own (rare-sheet.ts).
 *
 * Lengths are in `em` of the page's own text: root font sizes differ wildly among host pages.
 */
export const cardStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 22em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  [part='card'] {
    all: initial;
    --ink: var(--press-ink, light-dark(#16181d, #eceae4));
    --surface: var(--press-surface, light-dark(#fff, #17191d));
    --accent: var(--press-accent, light-dark(#0b5c8f, #7cc3ee));
    --quiet: var(--press-quiet, color-mix(in oklab, var(--ink) 68%, var(--surface)));
    --line: var(--press-line, color-mix(in oklab, var(--ink) 15%, var(--surface)));
    --tint: var(--press-tint, color-mix(in oklab, var(--ink) 5%, var(--surface)));
    --space: var(--press-space, 1em);
    --radius: var(--press-radius, 0.5em);
    --small: max(12px, var(--press-size-small, 0.8125em));
    box-sizing: border-box;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
    overflow: clip;
    padding: var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    color-scheme: inherit;
    font-family: var(--press-font, inherit);
    font-size: max(12px, var(--press-size-text, 1em));
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .theme-light {
    color-scheme: light;
  }
  .theme-dark {
    color-scheme: dark;
  }
  a {
    color: inherit;
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    border-radius: 2px;
  }
  [part='section'] {
    color: var(--accent);
    font-size: var(--small);
    font-weight: 650;
  }
  [part='headline'] {
    font-size: clamp(1.125em, 0.9em + 1.6cqi, 1.625em);
    font-weight: var(--press-weight-headline, 680);
    line-height: 1.18;
    letter-spacing: -0.011em;
    text-wrap: balance;
    hyphens: auto;
  }
  [part='link']:not(:hover) {
    text-decoration-color: transparent;
  }
  [part='standfirst'] {
    color: var(--quiet);
    text-wrap: pretty;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    overflow: clip;
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }
  /* Not on the line itself: in a plain card, ink is the colour of what stands around. */
  .meta > * {
    position: relative;
    color: var(--quiet);
  }
  /* Hangs to the left of each part; on the first of a line it lies outside the box and is clipped. */
  .meta > ::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.75em;
  }
  .meta > [part='publisher'] {
    color: var(--ink);
    font-weight: 600;
  }
  [part='picture'] {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--press-picture-ratio, 3 / 2);
    object-fit: cover;
    border-radius: calc(var(--radius) / 2);
    background: var(--tint);
  }
  .skeleton {
    block-size: 9em;
    background: linear-gradient(var(--tint) 55%, transparent 0) 0 0 / 100% 1.75em content-box var(--surface);
  }
`;
