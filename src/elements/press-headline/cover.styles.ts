import { css } from '@lit/reactive-element';

/** The headline card with its words on the picture. */
export const styles = css`
  :host {
    contain-intrinsic-block-size: auto 20em;
  }
  .cover:not(.bare) {
    --accent: #fff;
    --quiet: #d9dce2;
    --ink: #fff;
    min-block-size: 20em;
    padding: 0;
    border: 0;
    background: #14161b;
  }
  .cover:not(.bare) > * {
    grid-area: 1 / 1;
  }
  .cover [part='picture'] {
    position: absolute;
    inset: 0;
    block-size: 100%;
    aspect-ratio: auto;
    border-radius: 0;
  }
  .cover:not(.bare) > div {
    position: relative;
    align-self: end;
    padding: 4.5em 1.25em 1.125em;
    background: linear-gradient(to top, rgb(8 10 14 / 0.92), rgb(8 10 14 / 0.72) 60%, transparent);
  }
  .cover [part='link']::after {
    inset-block-start: -100cqi;
  }
`;
