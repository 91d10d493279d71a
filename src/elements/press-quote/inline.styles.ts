import { css } from '@lit/reactive-element';

/** A quotation in a line of the page's own text, set as that text is. */
export const styles = css`
  :host,
  :host > section {
    display: inline;
    container-type: normal;
    content-visibility: visible;
    padding: 0;
  }
  .inline,
  .inline :is(figure, figcaption, blockquote, .who, .foot, [part]) {
    all: unset;
    display: inline;
    color: inherit;
  }
  .inline blockquote::before,
  .inline blockquote::after {
    position: static;
    color: inherit;
  }
  .inline figcaption::before {
    content: ' (';
  }
  .inline .who + .foot::before {
    content: ', ';
  }
  .inline figcaption::after {
    content: ')';
  }
  .inline :is([part='role'], .words) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .inline .sign {
    display: inline-block;
    margin-inline-end: 0.3em;
    vertical-align: 0.08em;
  }
  .inline a[part] {
    text-decoration: underline;
    cursor: pointer;
  }
  /* In print: the address goes on in the line. */
  .inline a[part]::after {
    display: inline;
    margin-inline-start: 0.3em;
    overflow-wrap: anywhere;
  }
`;
