import { css } from '@lit/reactive-element';

/**
 * The host's box and the tokens that all cards share. A page sets `--press-*`; inside, everything
 * derives from ink, surface and one accent, so that a page which sets two or three of them gets a
 * whole card that fits, dark too. What few cards need stands in sheets of its own (rare-sheet.ts).
 *
 * Lengths are in `em` of the page's own text: root font sizes differ wildly among host pages. Nothing
 * is drawn outside the host's padding, because `content-visibility` clips there.
 *
 * What a card needs of its box is on a box inside, since rules of the page win over `:host`: under
 * `* { all: unset !important }` the host is inline, and the card the same. Important rules of our own
 * would win over those, and also over a class of the page that hides a card.
 */
export const cardStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: var(--press-elevation, 0);
  }
  :host > section {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 22em;
    inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
  }
  [part='card'] {
    all: initial;
    --_ink: var(--press-ink, light-dark(#16181d, #eceae4));
    --_surface: var(--press-surface, light-dark(#fff, #17191d));
    --_accent: var(--press-accent, light-dark(#0b5c8f, #7cc3ee));
    --_quiet: var(--press-quiet, color-mix(in oklab, var(--_ink) 68%, var(--_surface)));
    --_line: var(--press-line, color-mix(in oklab, var(--_ink) 15%, var(--_surface)));
    --_tint: var(--press-tint, color-mix(in oklab, var(--_ink) 6%, var(--_surface)));
    --_radius: var(--press-radius, 0.5em);
    --_small: max(12px, var(--press-size-small, 0.8125em));
    box-sizing: border-box;
    position: relative;
    display: grid;
    gap: 1em;
    overflow: clip;
    padding: var(--press-space, clamp(0.75em, 0.5em + 1.6cqi, 1.25em));
    border: solid var(--_line);
    border-width: var(--press-border, 1px);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0 var(--press-elevation, 0) #0003;
    color: var(--_ink);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--press-font, inherit);
    font-size: max(12px, var(--press-size-text, 1em));
    line-height: 1.5;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  .theme-light {
    color-scheme: light;
  }
  .theme-dark {
    color-scheme: dark;
  }
  a {
    color: inherit;
    text-underline-offset: 0.16em;
  }
  [part='headline'] :not(:hover) {
    text-decoration: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
  }
  [part='section'],
  .meta {
    font-family: var(--press-font-small, inherit);
    font-size: var(--_small);
  }
  [part='section'] {
    color: var(--_accent);
    font-variant-caps: var(--press-caps, normal);
    font-synthesis-small-caps: none;
    font-weight: 600;
  }
  [part='headline'] {
    font-family: var(--press-font-headline, inherit);
    font-size: var(--press-size-headline, clamp(1.0625em, 0.85em + 1.9cqi, 2.125em));
    font-weight: var(--press-weight-headline, 680);
    line-height: 1.18;
    text-wrap: balance;
  }
  /* Marks above and below the letters want room. */
  [dir='rtl'] [part='headline'] {
    line-height: 1.4;
  }
  [part='standfirst'] {
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    overflow: clip;
    font-variant-numeric: tabular-nums;
  }
  /*
   * Not on the line itself: in a plain card, ink is the colour of what stands around. Words of the
   * page's language stand beside the article's, and both may run either way.
   */
  [part='standfirst'],
  .meta > * {
    position: relative;
    color: var(--_quiet);
    unicode-bidi: plaintext;
  }
  /* Hangs before each part; before the first of a line it lies outside the box and is clipped. */
  .meta > ::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.8em;
  }
  .meta > [part='publisher'] {
    color: var(--_ink);
    font-weight: 600;
  }
  [part='picture'],
  .skeleton::before {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--press-picture-ratio, 3 / 2);
    object-fit: cover;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_tint);
  }
  .skeleton::before,
  .skeleton::after {
    content: '';
  }
  .skeleton::after {
    block-size: 10em;
    background: repeating-linear-gradient(var(--_tint) 0 1em, transparent 0 1.5em);
  }
  .skeleton [part='notice'] {
    position: absolute;
  }
  @media print {
    a[part]::after {
      content: attr(href);
      position: static;
      display: block;
      font: 12px sans-serif;
    }
  }
`;
