import { expect } from '@open-wc/testing';
import { choice, wholeNumber } from '../../src/elements/converters.js';

type Converter = (value: string | null) => unknown;

describe('choice', () => {
  const convert = choice(['auto', 'light', 'dark']).converter as Converter;
  for (const [value, expected] of [
    ['dark', 'dark'],
    ['DARK', 'auto'],
    ['', 'auto'],
    [null, 'auto'],
    ['toString', 'auto'],
  ] as const) {
    it(`makes ${expected} of ${JSON.stringify(value)}`, () => expect(convert(value)).to.equal(expected));
  }
});

describe('wholeNumber', () => {
  const convert = wholeNumber(3, 2, 6).converter as Converter;
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
    it(`makes ${expected} of ${JSON.stringify(value)}`, () => expect(convert(value)).to.equal(expected));
  }
});
