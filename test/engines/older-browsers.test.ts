import { expect } from '@open-wc/testing';
import type { PressCard } from '../../src/elements/press-card.js';
import { hostPage } from '../support/host-page.js';
import { CARDS } from '../support/cards-at-rest.js';
import { until } from '../support/until.js';

type Page = Window & typeof globalThis & { uncaught?: string[]; unknownStyles?: number };

/** What a browser may lack, or a page may have taken away; see `test/pages/older.js`. */
const LACKS = [
  'adoptedStyleSheets',
  'containerQueries',
  'colourFunctions',
  'customStates',
  'elementInternals',
  'textFragments',
  'intersectionObserver',
  'resizeObserver',
  'mutationObserver',
  'trustedTypes',
  'clipboardItems',
  'webShare',
  'contentVisibility',
];

/** Those of them that are parts of sheets, which the cards have to have for the test to mean something. */
const STYLES = ['containerQueries', 'colourFunctions', 'contentVisibility'];

async function cardsOf(page: Page): Promise<PressCard[]> {
  const cards = [...page.document.querySelectorAll<PressCard>(CARDS)];
  await until(() => cards.every(({ state }) => state === 'ready' || state === 'error'), 'the cards were drawn');
  await Promise.all(cards.map((card) => card.updateComplete));
  return cards;
}

/** The words of a card's main part, where they are drawn in an ink that differs from their ground. */
function legible(card: PressCard): string {
  const part = card.shadowRoot?.querySelector<HTMLElement>('[part~=headline], [part~=quotation]');
  const box = part?.getBoundingClientRect();
  if (!part || !box?.width || !box.height) return '';
  const view = part.ownerDocument.defaultView as Window;
  const grounds = [part, card.shadowRoot?.querySelector('[part~=card]'), card];
  const inks = view.getComputedStyle(part).color;
  return grounds.some((ground) => ground && view.getComputedStyle(ground).backgroundColor === inks)
    ? ''
    : part.innerText;
}

describe('in a browser without', () => {
  for (const lack of [...LACKS, LACKS.join(',')]) {
    it(`${lack.replaceAll(',', ', ')}, every card is drawn and legible`, async () => {
      const page: Page = await hostPage('older', `?without=${lack}`);
      const cards = await cardsOf(page);
      expect(cards.map(({ error, state }) => error?.message ?? state)).to.deep.equal(cards.map(() => 'ready'));
      expect(cards.map(legible).filter((words) => words.length > 10)).to.have.length(5);
      expect(page.uncaught).to.deep.equal([]);
      if (STYLES.includes(lack)) expect(page.unknownStyles).to.be.above(0);
    });
  }

  it('a page’s sheets adopted, the styles stand in the card as elements', async () => {
    const page: Page = await hostPage('older', '?without=adoptedStyleSheets');
    const [card] = await cardsOf(page);
    expect(card?.shadowRoot?.querySelectorAll('style')).to.have.length.above(0);
    const surface = card?.shadowRoot?.querySelector('[part~=card]') as Element;
    expect(page.getComputedStyle(surface).borderTopWidth).to.equal('1px');
  });
});
