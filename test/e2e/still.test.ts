import { expect } from '@open-wc/testing';
import type { PressCard } from '../../src/elements/press-card.js';
import { hostPage } from '../support/host-page.js';
import { resetRequests, seenRequests } from '../support/other-origin.js';
import { nextFrame, until } from '../support/until.js';

type Page = Window & typeof globalThis & { readonly shift: number; addMany(count: number): void };

async function drawn(page: Page): Promise<PressCard[]> {
  const cards = [...page.document.querySelectorAll<PressCard>('press-headline, press-story, press-quote')];
  await until(() => cards.every(({ state }) => state === 'ready'), 'the cards were drawn');
  await nextFrame();
  await nextFrame();
  return cards;
}

describe('a page with the built script tag', () => {
  beforeEach(resetRequests);

  it('does not move while its cards come, where it gives them the height that the guide says', async () => {
    const page = (await hostPage('still')) as Page;
    await drawn(page);
    expect(page.shift).to.equal(0);
  });

  it('asks once for a hundred cards of one feed, and gives each no more nodes than it shows', async () => {
    const page = (await hostPage('still')) as Page;
    page.addMany(100);
    const cards = (await drawn(page)).filter(({ localName }) => localName === 'press-headline');
    expect(cards).to.have.length(100);
    const asked = (await seenRequests()).map(({ path }) => path);
    expect(asked.filter((path) => path.endsWith('feed.rss.xml'))).to.have.length(1);
    expect(asked.filter((path) => path.endsWith('.js')).length, 'each chunk once').to.equal(
      new Set(asked.filter((path) => path.endsWith('.js'))).size,
    );
    for (const { shadowRoot } of cards) expect(shadowRoot?.querySelectorAll('*').length).to.be.at.most(12);
  });
});
