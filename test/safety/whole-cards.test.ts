import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define/all.js';
import type { PressCard } from '../../src/elements/press-card.js';
import type { ArticleInput } from '../../src/model/article.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { until } from '../support/until.js';
import { act, confine, dangers, strayRequests, traces, unclean, watch } from './invariants.js';

const TAGS = ['press-headline', 'press-story', 'press-quote'] as const;

/** Pieces of hostile and of honest markup, in any order. */
const piece = fc.oneof(
  fc.constantFrom('p', 'a', 'img', 'b', 'table', 'td', 'svg', 'math', 'style', 'script', 'template', 'form', 'h2', 'blockquote')
    .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name} `, `<${name}/>`)),
  fc.constantFrom(
    '<img src=https://news.example/x.jpg onerror=executed()>', '<a href="javascript:executed()">', '<p style="position:fixed">',
    '<p part=headline slot=a popover>', '<template shadowrootmode=open>', ' onclick=executed() ', '<iframe srcdoc="', '<link rel=stylesheet href=//trap.example/>', '<p style="background:url(//trap.example/)">',
  ),
  fc.constantFrom('Boats', '“We will open,” said Jonna Brandt. ', ' ', '\n\n', '&lt;', '&#x3c;', '"', "'", '>', '<', '=', '\u0000', '\u202e', '<!--', '-->', ']]>'),
); // prettier-ignore
const markup = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

const address = fc.oneof(
  fc.constantFrom('https://news.example/a', '/a', 'javascript:executed()', 'data:text/html,<script>executed()</script>', 'blob:a'),
  fc.constantFrom('java\nscript:executed()', 'https://a:b@news.example/', '', '\ud800', 'http://[', 'about:blank'),
  fc.string(),
); // prettier-ignore
/** Anything that a field can hold: what is meant for it, and what is not. */
const value = fc.oneof(markup, address, fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
const picture = fc.oneof(
  value,
  fc.record({ url: address, srcset: fc.oneof(address, markup), alt: value, caption: value, width: value }),
);

const article = fc.record(
  {
    headline: value, description: value, author: fc.oneof(value, fc.array(fc.record({ name: value, url: address }), { maxLength: 3 })),
    publisher: fc.oneof(value, fc.record({ name: value, url: address })), datePublished: value, dateModified: value, articleSection: value,
    inLanguage: value, url: fc.oneof(value, address), creditText: value, license: value, usageInfo: value, correction: value,
    creativeWorkStatus: value, isAccessibleForFree: value, articleBody: fc.oneof(markup, value), base: value, identifier: value,
    image: fc.oneof(picture, fc.array(picture, { maxLength: 3 })),
  },
  { requiredKeys: [] },
); // prettier-ignore

describe('a card, whatever its source says', () => {
  const page = watch();
  let network: FetchTable;
  let count = 0;
  before(() => confine('https://news.example'));
  beforeEach(() => {
    page.reset();
    network = fetchTable({});
  });
  afterEach(() => network.restore());
  after(() => page.stop());

  /** The three cards as `prepare` makes them, and all that is wrong with them when they have come to an end. */
  async function wrongWith(prepare: (card: PressCard) => void): Promise<string[]> {
    page.reset();
    const cards = TAGS.map((tag) => {
      const card = document.createElement(tag) as PressCard;
      card.setAttribute('extent', 'full');
      card.setAttribute('target', '_blank');
      prepare(card);
      document.body.append(card);
      return card;
    });
    await until(() => cards.every(({ state }) => state === 'ready' || state === 'error'), 'the cards came to an end');
    await Promise.all(cards.map((card) => card.updateComplete));
    const wrong = cards.flatMap((card) => [...unclean(card), ...dangers(card)]);
    for (const card of cards) act(card);
    wrong.push(...page.executions, ...page.uncaught);
    wrong.push(...strayRequests(page.requests(), cards, [location.href, 'https://news.example/']));
    for (const card of cards) card.remove();
    return wrong;
  }

  /** Any answer of a source, in the three cards. */
  function wrongWithSource(text: string, type: string): Promise<string[]> {
    const path = `/any-${(count += 1)}`;
    network.set({ [path]: () => new Response(text, { headers: { 'content-type': type } }) });
    return wrongWith((card) => card.setAttribute('src', path));
  }

  it('holds for any article that a page hands over', async () => {
    const before = traces();
    await fc.assert(
      fc.asyncProperty(article, async (any) => {
        expect(await wrongWith((card) => (card.article = any as ArticleInput))).to.deep.equal([]);
      }),
      { numRuns: 60, includeErrorInReport: true },
    );
    expect(traces()).to.deep.equal(before);
  }).timeout(120_000);

  it('holds for any JSON-LD', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (any) => {
        const text = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...any });
        expect(await wrongWithSource(text, 'application/ld+json')).to.deep.equal([]);
      }),
      { numRuns: 40, includeErrorInReport: true },
    );
  }).timeout(120_000);

  it('holds for any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (any) => {
        expect(await wrongWithSource(any, 'application/json')).to.deep.equal([]);
      }),
      { numRuns: 30, includeErrorInReport: true },
    );
  }).timeout(120_000);

  it('holds for any HTML', async () => {
    await fc.assert(
      fc.asyncProperty(markup, markup, async (head, body) => {
        const text = `<!doctype html><head><title>Boats</title>${head}</head><body><article>${body}${'<p>Boats lie in the harbour.</p>'.repeat(30)}`;
        expect(await wrongWithSource(text, 'text/html')).to.deep.equal([]);
      }),
      { numRuns: 30, includeErrorInReport: true },
    );
  }).timeout(120_000);

  it('holds for any text that begins like a feed', async () => {
    await fc.assert(
      fc.asyncProperty(markup, markup, async (title, body) => {
        const text = `<rss version="2.0"><channel><item><title>${title}</title><description>${body}</description></item></channel></rss>`;
        expect(await wrongWithSource(text, 'application/rss+xml')).to.deep.equal([]);
      }),
      { numRuns: 30, includeErrorInReport: true },
    );
  }).timeout(120_000);

  it('leads out of the page with noopener where a target is named', async () => {
    const body = '<p>Boats <a href="/a" target="_top" rel="opener">lie</a> in the harbour.</p>';
    expect(
      await wrongWith(
        (card) => (card.article = { headline: 'Boats', url: 'https://news.example/', articleBody: body }),
      ),
    ).to.deep.equal([]);
  });
});
