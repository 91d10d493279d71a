import { css } from '@lit/reactive-element';

/** The pull quote: large, between two rules, on the page itself, whose ground is not known. */
export const styles = css`
  .pull {
    gap: 0.75em;
    padding: 1.125em 0 1em;
    border: 0;
    border-block: 3px solid var(--_ink);
    border-radius: 0;
  }
  .pull.outlined {
    --_ink: var(--press-ink, currentcolor);
    --_surface: var(--press-surface, transparent);
    --_accent: color-mix(in oklab, var(--press-accent, light-dark(#0b5c8f, #7cc3ee)) 60%, currentcolor);
    --_good: currentcolor;
    --_warn: currentcolor;
    --_bad: currentcolor;
    --_quiet: var(--press-quiet, color-mix(in oklab, var(--_ink) 78%, var(--_surface)));
    background: none;
    box-shadow: none;
    color: var(--press-ink, inherit);
  }
  .pull.filled {
    padding-inline: 1.125em;
  }
  .pull [part='quotation'] {
    font-size: var(--press-size-quotation, clamp(1.5em, 1em + 4cqi, 2.625em));
    font-weight: var(--press-weight-quotation, 640);
    line-height: 1.14;
    text-wrap: balance;
  }
  .pull [part='quotation']:dir(ltr) {
    letter-spacing: -0.022em;
  }
  .pull [part='quotation']:dir(rtl) {
    line-height: 1.4;
  }
  .pull figcaption {
    gap: 0.5em;
    padding-inline-start: 1.4em;
  }
  .pull .who {
    display: block;
    padding: 0;
    border: 0;
  }
  .pull [part='role']::before {
    content: ', ';
  }
  .pull [part='role']::first-letter {
    text-transform: none;
  }
  .pull .foot {
    padding: 0;
    border: 0;
  }
  .pull .panels {
    margin: 0;
  }
`;
