import { css } from '@lit/reactive-element';

/** Notes on a card, and the card that stands in the place of a retracted article, in every layout. */
export const styles = css`
  [part='notice'] strong {
    color: var(--ink);
    font-weight: 650;
  }
  .retracted {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    min-block-size: 0;
  }
`;
