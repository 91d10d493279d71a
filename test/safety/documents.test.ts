import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { PressCard } from '../../src/elements/press-card.js';
import { ATTACKS } from '../sanitize/attacks.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { place } from '../support/place.js';
import { until } from '../support/until.js';
import { DOCUMENTS } from './hostile-documents.js';
import { bodyWith, FORMATS, HONEST, type Fields, type HostileSource } from './hostile-sources.js';
import { act, confine, dangers, escapes, strayRequests, traces, unclean, watch } from './invariants.js';

const TAGS = ['press-headline', 'press-story', 'press-quote'] as const;

/** Text that tries to be more than text. */
const WORDS = [
  ['an element', '<img src=https://trap.example/a onerror=executed()>'],
  ['a script', '<script>executed()</script>'],
  ['an svg', '<svg onload=executed()><title><style></title>'],
  ['the end of an attribute', '"><img src=x onerror=executed()> onmouseover="executed()'],
  ['the end of an attribute, in the other quotes', "'><img src=x onerror=executed()> autofocus onfocus='executed()"],
  [
    'the end of the places where text stands',
    '</script></style></title></textarea></template>--><img src=x onerror=executed()>',
  ],
  ['markup, encoded once', '&lt;img src=x onerror=executed()&gt;'],
  ['markup, encoded twice', '&amp;lt;img src=x onerror=executed()&amp;gt;'],
  [
    'an expression of a template language',
    '{{constructor.constructor("executed()")()}} ${executed()} <%= executed() %>',
  ],
  ['an address', 'javascript:executed()'],
  ['an address of data', 'data:text/html,<script>executed()</script>'],
  ['an address with breaks', 'java\n\tscript:executed()'],
  ['an address with user and password', 'https://user:secret@news.example/'],
  ['rules', '</style><style>:host { position: fixed; inset: 0 }</style>'],
  ['a marker of Lit', '{{lit-123}}<!--?lit$123$--><?lit$?>'],
  ['nothing but space', ' \u00a0\u200b\u2028 '],
  ['a very long word', 'A'.repeat(20_000)],
  ['letters on top of each other', `A${'\u0301\u20dd'.repeat(500)}`],
  ['marks that turn the text round', '\u202e\u2067Boats\u202d'],
  ['control characters', '\u0000\u0007\u001b[31mBoats\u009f'],
] as const;

interface Shown {
  readonly cards: readonly PressCard[];
  readonly wrong: readonly string[];
}

describe('a hostile source', () => {
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

  /** Shows the source in the three cards, does what a reader may do, and tells all that is wrong. */
  async function show(
    { text, type }: { text: BodyInit; type: string },
    within = TAGS as readonly string[],
  ): Promise<Shown> {
    const path = `/hostile-${(count += 1)}`;
    network.set({ [path]: () => new Response(text, { headers: { 'content-type': type } }) });
    const cards = within.map(
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
  }

  for (const [format, write] of Object.entries(FORMATS)) {
    it(`runs nothing, asks nobody and leaves nothing of any body in ${format}`, async () => {
      let shown = 0;
      const attacks = ATTACKS.flatMap((one) => one.attacks);
      for (const { title, payload } of attacks) {
        const { cards, wrong } = await show(write(bodyWith(payload), HONEST), ['press-story']);
        expect(wrong, title).to.deep.equal([]);
        if (cards[0]?.state === 'ready') shown += 1;
      }
      expect(shown / attacks.length, 'still shown as a card').to.be.at.least(0.97);
    }).timeout(180_000);
  }

  for (const field of Object.keys(HONEST) as (keyof Fields)[]) {
    it(`takes nothing but text, an address or a date from the field ${field}`, async () => {
      for (const [title, words] of WORDS) {
        for (const format of ['JSON-LD', 'RSS', 'WordPress', 'ninjs', 'page']) {
          const source = FORMATS[format]?.(bodyWith(''), { ...HONEST, [field]: words }) as HostileSource;
          expect((await show(source)).wrong, `${title} in ${format}`).to.deep.equal([]);
        }
      }
    }).timeout(180_000);
  }

  for (const { name, reason, documents } of DOCUMENTS) {
    describe(`${name}: ${reason}`, () => {
      for (const { title, payload, type, expected } of documents) {
        it(title, async () => {
          const before = traces();
          const { cards, wrong } = await show({ text: payload(), type }, ['press-headline', 'press-story']);
          expect(wrong).to.deep.equal([]);
          for (const card of cards) {
            if (/^[a-z-]+$/.test(expected)) expect(card.error?.code).to.equal(expected);
            else expect(card.shadowRoot?.querySelector('[part=card]')?.textContent).to.include(expected);
          }
          expect(traces()).to.deep.equal(before);
          expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
        }).timeout(60_000);
      }
    });
  }
});
