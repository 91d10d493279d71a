import '../../src/define/all.js';
import type { PressCard } from '../../src/elements/press-card.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { place } from '../support/place.js';
import { until } from '../support/until.js';
import { HONEST } from './hostile-sources.js';
import { act, confine, dangers, escapes, strayRequests, unclean, watch } from './invariants.js';

/** What came of a source. */
export interface Shown {
  readonly cards: readonly PressCard[];
  /** All that is wrong with the cards and with the page. */
  readonly wrong: readonly string[];
}

/** Shows an answer of a source in cards of the given kinds. */
export type Show = (
  source: { readonly text: BodyInit; readonly type: string },
  tags?: readonly string[],
) => Promise<Shown>;

const TAGS = ['press-headline', 'press-story', 'press-quote'];

/** Watches the page while the tests of a file run, and gives them the way to show a source. */
export function watchedCards(): Show {
  const page = watch();
  let network: FetchTable;
  let count = 0;
  before(() => confine());
  beforeEach(() => {
    page.reset();
    network = fetchTable({});
  });
  afterEach(() => network.restore());
  after(() => page.stop());

  return async ({ text, type }, tags = TAGS) => {
    const path = `/hostile-${(count += 1)}`;
    network.set({ [path]: () => new Response(text, { headers: { 'content-type': type } }) });
    const cards = tags.map(
      (tag) => place(tag as 'press-story', { src: path, extent: 'full', target: '_blank' }) as PressCard,
    );
    await until(() => cards.every(({ state }) => state === 'ready' || state === 'error'), 'the cards came to an end');
    await Promise.all(cards.map((card) => card.updateComplete));
    // What is not drawn because it is far away has no place to be out of.
    for (const card of cards) card.style.contentVisibility = 'visible';
    for (const card of cards) act(card);
    const wrong = cards.flatMap((card) =>
      [...unclean(card), ...dangers(card), ...escapes(card)].map((problem) => `${card.localName}: ${problem}`),
    );
    wrong.push(
      ...page.executions,
      ...page.uncaught,
      ...strayRequests(page.requests(), cards, [location.href, HONEST.url]),
    );
    for (const card of cards) card.remove();
    return { cards, wrong };
  };
}
