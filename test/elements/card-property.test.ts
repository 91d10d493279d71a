import { expect } from '@open-wc/testing';
import { choice, wholeNumber } from '../../src/elements/card-property.js';

describe('choice', () => {
  const { read } = choice(['auto', 'light', 'dark']);
  for (const [value, expected] of [
    ['dark', 'dark'],
    ['DARK', 'auto'],
    ['', 'auto'],
    [null, 'auto'],
    [undefined, 'auto'],
    ['toString', 'auto'],
  ] as const) {
    it(`makes ${expected} of ${JSON.stringify(value)}`, () => expect(read(value)).to.equal(expected));
  }
});

describe('wholeNumber', () => {
  const { read } = wholeNumber(3, 2, 6);
  for (const [value, expected] of [
    ['2', 2],
    ['6', 6],
    ['1', 3],
    ['7', 3],
    ['2.5', 3],
    ['', 3],
    ['two', 3],
    [null, 3],
  ] as const) {
    it(`makes ${expected} of ${JSON.stringify(value)}`, () => expect(read(value)).to.equal(expected));
  }
});
