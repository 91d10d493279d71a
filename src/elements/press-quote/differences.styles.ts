import { css } from '@lit/reactive-element';

/** Words that differ from the source: told by line and ground, never by colour alone. */
export const styles = css`
  ins {
    background: color-mix(in oklab, var(--_warn) 14%, var(--_surface));
    text-decoration: underline wavy 1.5px var(--_warn);
    text-underline-offset: 0.2em;
  }
  del {
    color: var(--_quiet);
    text-decoration-thickness: 1.5px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
