import { expect } from '@open-wc/testing';
import type { PressCard } from '../../src/elements/press-card.js';
import { hostPage } from '../support/host-page.js';
import { elsewhere, resetRequests, seenRequests } from '../support/other-origin.js';
import { until } from '../support/until.js';

type Page = Window & typeof globalThis & { reports?: string[]; uncaught?: string[] };

const isSettled = (card: PressCard): boolean => card.state === 'ready' || card.state === 'error';

/** Puts a card into a page whose script tag lacks a chunk, as when the network fails between two of them. */
async function cardWithout(chunk: string, html: string): Promise<{ page: Page; card: PressCard }> {
  const page: Page = await hostPage('incomplete');
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = elsewhere(`/__without/${chunk}/dist/cdn/presscards.js`);
  page.document.head.append(script);
  page.document.body.innerHTML = html;
  const card = page.document.body.firstElementChild as PressCard;
  await until(() => isSettled(card), `the card without ${chunk} was drawn`);
  return { page, card };
}

const inline = (article: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...article })}</script>`;

describe('the built script tag in bad weather', () => {
  it('is told by the browser that the policy of the page is in the way, and says what to add', async () => {
    await resetRequests();
    const page: Page = await hostPage('weather');
    const [card] = page.document.querySelectorAll<PressCard>('press-headline');
    await until(() => card && isSettled(card), 'the card was drawn');
    expect(card?.error?.code).to.equal('blocked');
    expect(card?.error?.message).to.contain(`Add ${elsewhere('')} to its connect-src`);
    expect(card?.querySelector('a')?.getBoundingClientRect().height, 'the fallback is seen').to.be.above(0);
    expect(page.uncaught).to.deep.equal([]);
    expect((await seenRequests()).some(({ path }) => path.includes('harbour.wordpress'))).to.equal(false);
  });

  for (const [chunk, html, code] of [
    ['article-task', `<press-headline src="${elsewhere('/__fault/article')}"></press-headline>`, 'unreachable'],
    ['request-article', `<press-headline src="${elsewhere('/__fault/article')}"></press-headline>`, 'unreachable'],
    ['recover-source', `<press-headline src="${elsewhere('/__fault/gone')}"></press-headline>`, 'offline'],
    ['uncommon', `<press-headline src="${elsewhere('/__fault/gone')}"></press-headline>`, 'http'],
    ['find-source', `<press-headline src="${elsewhere('/__fault/not-found')}"></press-headline>`, 'http'],
    ['json-ld', `<press-headline src="${elsewhere('/__fault/article')}"></press-headline>`, 'unreachable'],
    ['uncommon', `<press-headline>${inline({ headline: 'A', creativeWorkStatus: 'Retracted' })}</press-headline>`, 'unreachable'],
    ['uncommon', `<press-headline src="${elsewhere('/__fault/article')}">${inline({ headline: 'A' })}</press-headline>`, 'ready'],
    ['offline-copy', `<press-headline offline-copy src="${elsewhere('/__fault/article')}"></press-headline>`, 'ready'],
    ['load-words', `<press-headline src="${elsewhere('/__fault/gone')}"></press-headline>`, 'http'],
  ] as const) {
    it(`without ${chunk}, ${html.slice(0, 30)}: ${code}, and nothing that nobody catches`, async () => {
      const { page, card } = await cardWithout(chunk, html);
      expect(card.error?.code ?? card.state, card.error?.message).to.equal(code);
      expect(card.shadowRoot?.querySelector('[part~=card]')).to.not.equal(null);
      expect(page.uncaught).to.deep.equal([]);
    });
  }
}); // prettier-ignore
