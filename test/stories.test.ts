import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '../src/define/all.js';
import type { PressCard } from '../src/elements/press-card.js';
import { stories } from '../stories/all.js';
import { CARDS, cardsAtRest } from './support/cards-at-rest.js';
import { nextFrame } from './support/until.js';

/** How much of the page moved by itself; Chromium alone tells. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** After the first, what was drawn has been laid out; after the second, what moved has been told. */
async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** What the page put into a card stands there until the card is ready, and is of another size. */
async function waitsBehindFallback(card: PressCard): Promise<boolean> {
  // As soon as it has been drawn first: what it waits for then, it waits for longer than a frame.
  while (card.isUpdatePending) await Promise.resolve();
  return card.state !== 'ready' && card.children.length > 0;
}

describe('the stories', () => {
  let box: HTMLElement;
  let shift = 0;
  let hasFallback = false;
  const shifts = new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as LayoutShift[]) shift += value;
  });
  before(() => shifts.observe({ type: 'layout-shift' }));
  after(() => shifts.disconnect());

  beforeEach(() => {
    box = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => box.remove());

  it('are many', () => expect(stories).to.have.length.above(120));

  for (const story of stories) {
    it(`${story.name} draws without an error, stays where it is, is accessible, and asks no other host`, async () => {
      performance.clearResourceTimings();
      // Twice: sheets and words that few cards need are there the second time, as in a page's cache.
      for (const time of ['first', 'second']) {
        box.replaceChildren();
        const place = box.appendChild(document.createElement('div'));
        await twoFrames();
        shift = 0;
        render(story.draw(), place);
        // Chromium takes the first size of a card that it might have skipped for a shift of what stands below.
        for (const card of place.querySelectorAll<HTMLElement>(CARDS)) card.style.contentVisibility = 'visible';
        hasFallback = (await Promise.all([...place.querySelectorAll<PressCard>(CARDS)].map(waitsBehindFallback))).some(
          Boolean,
        );
        expect(await cardsAtRest(box), `cards the ${time} time`).to.have.length.above(0);
        await twoFrames();
      }
      // A picture that turns out to be none takes its place with it.
      if (!hasFallback && !story.name.includes('BrokenPicture')) expect(shift, 'layout shift').to.equal(0);
      await expect(box).to.be.accessible();
      const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
      expect(hosts.filter((host) => host !== '' && host !== location.host)).to.deep.equal([]);
    }).timeout(120_000);
  }
});
