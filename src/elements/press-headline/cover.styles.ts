import { css } from '@lit/reactive-element';

/** The headline card with its words on the picture. */
export const styles = css`
  .cover:not(.bare) {
    --_accent: #fff;
    --_quiet: #dfe2e7;
    --_ink: #fff;
    --_surface: #14161b;
    isolation: isolate;
    align-items: end;
    min-block-size: clamp(17em, 62cqi, 34em);
    padding: 0;
    border: 0;
    background: var(--_surface);
  }
  .cover::before {
    display: none;
  }
  .cover.skeleton::after {
    margin: 1em;
  }
  .cover > img {
    position: absolute;
    inset: 0;
    z-index: -1;
    block-size: 100%;
    aspect-ratio: auto;
    border-radius: 0;
  }
  .cover:not(.bare) > div {
    padding: 5em clamp(0.75em, 0.5em + 1.6cqi, 1.25em) 1em;
    background: linear-gradient(#0a0c1000, #0a0c10b8 4em, #0a0c10eb);
  }
  .cover > button {
    margin: 1em;
  }
`;
