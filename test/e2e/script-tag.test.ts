import { expect } from '@open-wc/testing';
import type { PressCard } from '../../src/elements/press-card.js';
import { hostPage } from '../support/host-page.js';
import { resetRequests, seenRequests } from '../support/other-origin.js';
import { until } from '../support/until.js';

type Page = Window &
  typeof globalThis & { reports?: string[]; uncaught?: string[]; add?: (tag: string, where?: string) => PressCard };

const cardsOf = (page: Page): PressCard[] => [
  ...page.document.querySelectorAll<PressCard>('press-headline, press-story, press-quote'),
];

async function ready(page: Page, cards = cardsOf(page)): Promise<PressCard[]> {
  await until(() => cards.every((card) => card.state === 'ready' || card.state === 'error'), 'the cards were drawn');
  expect(cards.map(({ state, error }) => error?.message ?? state)).to.deep.equal(cards.map(() => 'ready'));
  return cards;
}

const part = (card: PressCard | undefined, name: string): Element | null =>
  card?.shadowRoot?.querySelector(`[part~=${name}]`) ?? null;

describe('the built script tag, from another origin', () => {
  beforeEach(resetRequests);

  it('draws the three cards under a strict policy, which has nothing to report', async () => {
    const page: Page = await hostPage('strict');
    const [headline, story, quote] = await ready(page);
    expect(part(headline, 'headline')?.textContent).to.include('town’s old harbour');
    expect(part(story, 'body')?.querySelectorAll('p')).to.have.length(13);
    expect(part(story, 'body')?.querySelector('a')).to.not.equal(null);
    expect(part(quote, 'quotation')?.textContent ?? '').to.have.length.above(10);
    const surface = page.getComputedStyle(part(headline, 'card') as Element).borderTopWidth;
    expect(surface, 'styles are applied').to.equal('1px');
    expect(page.reports).to.deep.equal([]);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('asks simply: no preflight, no cookie, no more than the origin as referrer', async () => {
    await ready(await hostPage('strict'));
    const requests = await seenRequests();
    expect(requests.filter(({ method }) => method !== 'GET')).to.deep.equal([]);
    const sources = requests.filter(({ path }) => /articles\/(?:harbour|feed).*(?:json|jsonld|xml)$/.test(path));
    expect(sources).to.have.length(3);
    for (const { headers } of sources) {
      expect(headers['cookie']).to.equal(undefined);
      expect(headers['referer']).to.equal(`${location.origin}/`);
      expect(headers['accept']).to.have.length.below(128);
    }
  });

  it('loads nothing but what its cards need', async () => {
    const page: Page = await hostPage('late');
    await until(() => page.add, 'the page was ready');
    const idle = (await resetRequests()).map(({ path }) => path).filter((path) => path.includes('/cdn/'));
    expect(idle.filter((path) => path.endsWith('.js'))).to.deep.equal(['/dist/cdn/presscards.js']);
    await ready(page, [page.add?.('press-headline') as PressCard]);
    const loaded = (await seenRequests()).map(({ path }) => path).join(' ');
    expect(loaded).to.include('wordpress');
    for (const absent of ['press-story', 'press-quote', 'rss', 'json-ld', 'article-body', 'read-body']) {
      expect(loaded).to.not.include(absent);
    }
  });

  it('sees cards that come later, and those in a shadow root it is told of', async () => {
    const page: Page = await hostPage('late');
    await until(() => page.add, 'the page was ready');
    await ready(page, [page.add?.('press-headline') as PressCard, page.add?.('press-quote', 'shadow') as PressCard]);
  });

  it('is harmless when it stands on the page more than once', async () => {
    const page: Page = await hostPage('twice');
    const [headline] = await ready(page);
    expect(headline?.shadowRoot?.querySelectorAll('[part~=card]')).to.have.length(1);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('leaves no global behind but those of Lit', async () => {
    const page: Page = await hostPage('twice');
    await ready(page);
    const bare = document.createElement('iframe');
    document.body.append(bare);
    const known = new Set(Object.getOwnPropertyNames(bare.contentWindow));
    bare.remove();
    const own = Object.getOwnPropertyNames(page).filter((name) => !known.has(name) && !/^\d+$/.test(name));
    expect(own.filter((name) => !['reports', 'uncaught'].includes(name)).toSorted()).to.deep.equal([
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
  });
});
