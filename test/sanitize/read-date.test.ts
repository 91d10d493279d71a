import { expect } from '@open-wc/testing';
import { readDate } from '../../src/sanitize/read-date.js';

const NOON = '2026-03-14T12:00:00.000Z';

const DATES = [
  { title: 'ISO 8601 in UTC', value: '2026-03-14T12:00:00Z', expected: NOON },
  { title: 'ISO 8601 with an offset', value: '2026-03-14T17:00:00+05:00', expected: NOON },
  { title: 'ISO 8601 without a zone, as UTC', value: '2026-03-14T12:00:00', expected: NOON },
  { title: 'ISO 8601 without a zone and seconds, as UTC', value: '2026-03-14T12:00', expected: NOON },
  { title: 'a database date, as UTC', value: '2026-03-14 12:00:00', expected: NOON },
  { title: 'fractions of a second without a zone, as UTC', value: '2026-03-14 12:00:00.5', expected: '2026-03-14T12:00:00.500Z' },
  { title: 'a day alone, as its first moment in UTC', value: '2026-03-14', expected: '2026-03-14T00:00:00.000Z' },
  { title: 'RFC 822 as feeds write it', value: 'Sat, 14 Mar 2026 12:00:00 GMT', expected: NOON },
  { title: 'RFC 822 with an offset', value: 'Sat, 14 Mar 2026 17:00:00 +0500', expected: NOON },
  { title: 'space around it', value: '\n 2026-03-14T12:00:00 \t', expected: NOON },
  { title: 'milliseconds since 1970', value: Date.UTC(2026, 2, 14, 12), expected: NOON },
  { title: 'the first moment of 1970', value: 0, expected: '1970-01-01T00:00:00.000Z' },
  { title: 'a Date', value: new Date(NOON), expected: NOON },
]; // prettier-ignore

const NO_DATES: readonly unknown[] = [
  'yesterday',
  'Invalid Date',
  'null',
  '',
  ' ',
  '0000-00-00 00:00:00',
  '2026-13-01',
  '2026-02-30T25:00:00Z',
  'Not a date 7',
  '12',
  new Date(Number.NaN),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  undefined,
  null,
  true,
  [],
  ['2026-03-14'],
  {},
  { toString: () => NOON },
  { getTime: () => 0 },
];

describe('readDate', () => {
  for (const { title, value, expected } of DATES) {
    it(`reads ${title}`, () => expect(readDate(value)?.toISOString()).to.equal(expected));
  }

  for (const value of NO_DATES) {
    it(`finds no date in ${JSON.stringify(value) ?? String(value)}`, () => expect(readDate(value)).to.equal(undefined));
  }

  it('gives a Date of its own, so that a later change does not reach the article', () => {
    const given = new Date(NOON);
    const read = readDate(given);
    given.setFullYear(1900);
    expect(read?.toISOString()).to.equal(NOON);
  });
});
