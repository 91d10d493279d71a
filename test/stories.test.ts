import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '../src/define/all.js';
import type { PressCard } from '../src/elements/press-card.js';
import { stories } from '../stories/all.js';
import { until } from './support/until.js';

const CARDS = 'press-headline, press-story, press-quote';

describe('the stories', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => box.remove());

  it('are many', () => expect(stories).to.have.length.above(40));

  for (const story of stories) {
    it(`${story.name} draws without an error, is accessible, and asks no other host`, async () => {
      performance.clearResourceTimings();
      render(story.draw(), box);
      const cards = [...box.querySelectorAll<PressCard>(CARDS)];
      expect(cards).to.have.length.above(0);
      await Promise.all(cards.map((card) => card.updateComplete));
      // Where a story shows loading itself, nothing is waited for; every other card comes to rest.
      const wanting = /loading|pending|at a glance/i.test(story.name)
        ? []
        : cards.filter(({ state }) => state === 'loading');
      await until(
        () => wanting.every(({ state }) => state === 'ready' || state === 'error'),
        `${story.name} was drawn`,
      );
      await Promise.all(cards.map((card) => card.updateComplete));
      await expect(box).to.be.accessible();
      const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
      expect(hosts.filter((host) => host !== '' && host !== location.host)).to.deep.equal([]);
    });
  }
});
