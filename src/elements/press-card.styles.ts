import { css } from 'lit';

/**
 * The host's box and the tokens that all cards share. A page sets `--press-*`; inside, everything
 * derives from ink, surface and one accent, so that a page which sets two or three of them gets a
 * whole card that fits, dark too.
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
  .card {
    all: initial;
    --ink: var(--press-ink, light-dark(#16181d, #eceae4));
    --surface: var(--press-surface, light-dark(#fff, #17191d));
    --accent: var(--press-accent, light-dark(#0b5c8f, #7cc3ee));
    --quiet: var(--press-quiet, color-mix(in oklab, var(--ink) 68%, var(--surface)));
    --line: var(--press-line, color-mix(in oklab, var(--ink) 15%, var(--surface)));
    --tint: var(--press-tint, color-mix(in oklab, var(--ink) 5%, var(--surface)));
    --good: var(--press-good, light-dark(#1d6b3a, #7fd09b));
    --warn: var(--press-warn, light-dark(#8a4b00, #f0b45f));
    --bad: var(--press-bad, light-dark(#9d1f2b, #f3919a));
    --space: var(--press-space, 1em);
    --radius: var(--press-radius, 0.5em);
    --inner-radius: max(0px, var(--radius) - 0.125em);
    --small: max(12px, var(--press-size-small, 0.8125em));
    display: block;
    box-sizing: border-box;
    position: relative;
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
    text-align: start;
    overflow-wrap: anywhere;
  }
  .theme-light {
    color-scheme: light;
  }
  .theme-dark {
    color-scheme: dark;
  }
  .filled {
    border-color: transparent;
    background: color-mix(in oklab, var(--accent) 7%, var(--surface));
  }
  .plain {
    --ink: var(--press-ink, currentcolor);
    --surface: var(--press-surface, transparent);
    --accent: var(--press-accent, currentcolor);
    --good: var(--press-good, currentcolor);
    --warn: var(--press-warn, currentcolor);
    --bad: var(--press-bad, currentcolor);
    border: 0;
    border-radius: 0;
    padding: 0;
    color: var(--press-ink, inherit);
  }
  a {
    color: inherit;
    text-underline-offset: 0.18em;
    text-decoration-thickness: from-font;
  }
  a:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    border-radius: 2px;
  }
  .section {
    color: var(--accent);
    font-size: var(--small);
    font-weight: 650;
    letter-spacing: 0.01em;
  }
  .headline {
    font-size: clamp(1.125em, 0.9em + 1.6cqi, 1.625em);
    font-weight: var(--press-weight-headline, 680);
    line-height: 1.18;
    letter-spacing: -0.011em;
    text-wrap: balance;
    hyphens: auto;
  }
  .link {
    text-decoration-color: transparent;
    transition: text-decoration-color 0.15s;
  }
  .link:hover,
  .notice .link {
    text-decoration-color: currentcolor;
  }
  .standfirst {
    color: var(--quiet);
    text-wrap: pretty;
    max-inline-size: 60ch;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
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
  .meta > *::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.625em;
    translate: -50%;
  }
  .meta > *:dir(rtl)::before {
    translate: 50%;
  }
  .meta > .publisher {
    color: var(--ink);
    font-weight: 600;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--press-picture-ratio, 3 / 2);
    object-fit: cover;
    border-radius: var(--inner-radius);
    background: var(--tint);
    color: var(--quiet);
    font-size: var(--small);
  }
  .ask {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.25em;
    padding: 1em;
    border: 1px dashed var(--line);
    font: inherit;
    color: var(--ink);
    cursor: pointer;
  }
  .quiet {
    color: var(--quiet);
    font-size: var(--small);
  }
  .notice {
    padding: 0.75em 0.875em;
    border-radius: var(--inner-radius);
    background: var(--tint);
    font-size: 0.9375em;
  }
  .notice .link {
    color: var(--accent);
  }
  .skeleton i {
    display: block;
    block-size: 0.85em;
    border-radius: 0.25em;
    background: color-mix(in oklab, var(--ink) 9%, var(--surface));
  }
  .skeleton .picture {
    block-size: auto;
  }
  .skeleton .tall {
    block-size: 1.4em;
  }
  .skeleton .part {
    inline-size: 62%;
  }
  .skeleton .short {
    inline-size: 24%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton i {
      animation: breathe 2s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }
`;
