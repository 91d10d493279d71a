import { expect } from '@open-wc/testing';
import { findDate } from '../../../src/formats/page/find-date.js';

describe('findDate', () => {
  for (const [text, language, expected] of [
    ['Published 1 March 2026, 10:00', 'en', '2026-03-01'],
    ['March 1st, 2026', 'en', '2026-03-01'],
    ['Stand: 1. März 2026', 'de', '2026-03-01'],
    ['le 1er mars 2026', 'fr', '2026-03-01'],
    ['1 de marzo de 2026', 'es', '2026-03-01'],
    ['1 марта 2026 г.', 'ru', '2026-03-01'],
    ['2026年3月1日', 'ja', '2026-03-01'],
    ['01.03.2026 | 13:10 Uhr', 'de', '2026-03-01'],
    ['03/01/2026', 'en-US', '2026-03-01'],
    ['01/03/2026', 'en-GB', '2026-03-01'],
    ['22/03/26', 'fr', '2026-03-22'],
    ['room 12, floor 3', 'en', undefined],
    ['99.99.2026', 'de', undefined],
  ] as const) {
    it(`finds ${expected ?? 'none'} in ${text}`, () => {
      expect(findDate(text, language)).to.equal(expected);
    });
  }
});
