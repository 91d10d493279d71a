import { expect } from '@open-wc/testing';
import { readDate } from '../../src/sanitize/read-date.js';

const ROWS: readonly (readonly [unknown, string | undefined])[] = [
  ['2026-03-01T09:30:00+06:00', '2026-03-01T03:30:00.000Z'],
  ['2026-03-01T09:30:00', '2026-03-01T09:30:00.000Z'],
  ['2026-03-01 09:30', '2026-03-01T09:30:00.000Z'],
  ['20260301T093000Z', '2026-03-01T09:30:00.000Z'],
  ['2026-03-01T09:30:00.5+0530', '2026-03-01T04:00:00.500Z'],
  ['2026-03', '2026-03-01T00:00:00.000Z'],
  ['Sun, 01 Mar 2026 03:30:00 +0000', '2026-03-01T03:30:00.000Z'],
  ['Sun, 01 Mar 2026 03:30:00 EST', '2026-03-01T08:30:00.000Z'],
  ['Sun, 01 Mar 2026 03:30:00 CEST', '2026-03-01T01:30:00.000Z'],
  ['Sun, 01 Mar 2026 03:30:00 IST', '2026-02-28T22:00:00.000Z'],
  ['1 Mar 26 03:30 GMT', '2026-03-01T03:30:00.000Z'],
  ['Sun Mar 1 03:30:00 PST 2026', '2026-03-01T11:30:00.000Z'],
  ['Sun Mar 1 03:30:00 2026', '2026-03-01T03:30:00.000Z'],
  ['01.03.2026 10:30', '2026-03-01T10:30:00.000Z'],
  ['22/03/2026', '2026-03-22T00:00:00.000Z'],
  ['March 1, 2026', '2026-03-01T00:00:00.000Z'],
  ['Sunday, March 1, 2026 3:30 PM', '2026-03-01T15:30:00.000Z'],
  ['1772357400', '2026-03-01T09:30:00.000Z'],
  [1772357400000, '2026-03-01T09:30:00.000Z'],
  ['last week', undefined],
  ['', undefined],
  [null, undefined],
  [{}, undefined],
];

describe('readDate, in the dialects of feeds,', () => {
  for (const [written, expected] of ROWS) {
    it(`reads ${JSON.stringify(written)}`, () => {
      expect(readDate(written)?.toISOString()).to.equal(expected);
    });
  }
});
