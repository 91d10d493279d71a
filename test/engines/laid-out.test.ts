import { expect } from '@open-wc/testing';
import type { PressCard } from '../../src/elements/press-card.js';
import { hostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

describe('a card that replaces its fallback', () => {
  // WebKit, with content-visibility, keeps the height of what was there before: time and again, not each time.
  for (const time of [1, 2, 3, 4, 5]) {
    it(`is as high as what it shows, time ${time}`, async () => {
      const page = await hostPage('laid-out');
      const cards = [...page.document.querySelectorAll<PressCard>('press-headline')];
      await until(() => cards.every(({ state }) => state === 'ready'), 'the cards were drawn');
      const boxes = cards.map((card) => card.shadowRoot?.querySelector('[part~=card]'));
      await until(
        () => boxes.every((box) => box?.checkVisibility({ contentVisibilityAuto: true })),
        'they are in view',
      );
      for (const [index, card] of cards.entries()) {
        expect(card.getBoundingClientRect().height).to.equal(boxes[index]?.getBoundingClientRect().height);
      }
    });
  }
});
