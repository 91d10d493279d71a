import { expect } from '@open-wc/testing';
import { DOCUMENTS } from './hostile-documents.js';
import { traces } from './invariants.js';
import { watchedCards } from './watched-cards.js';

describe('a hostile document', () => {
  const show = watchedCards();

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
          // WebKit takes seconds to lay out a word of a million letters, and half a minute on a busy machine.
        }).timeout(120_000);
      }
    });
  }
});
