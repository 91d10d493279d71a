import { expect } from '@open-wc/testing';
import { quotationMarks } from '../../src/share/quotation-marks.js';

describe('quotationMarks', () => {
  for (const [language, marks] of [
    ['en', '“”'],
    ['de-AT', '„“'],
    ['ru', '«»'],
    ['ja', '「」'],
    ['toString', '“”'],
    [undefined, '“”'],
  ] as const) {
    it(`are ${marks} for ${language}`, () => expect(quotationMarks(language).join('')).to.equal(marks));
  }
});
