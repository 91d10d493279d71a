import { expect } from '@open-wc/testing';
import { ATTACKS } from '../sanitize/attacks.js';
import { bodyWith, FORMATS, HONEST } from './hostile-sources.js';
import { watchedCards } from './watched-cards.js';

describe('a hostile body', () => {
  const show = watchedCards();

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
});
