import { expect } from '@open-wc/testing';
import { retryAfter } from '../../src/source/retry-after.js';

const answer = (value: string): Response => new Response('', { status: 503, headers: { 'retry-after': value } });

/** A date so many seconds from now, as HTTP writes it: to the second. */
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();

describe('retryAfter', () => {
  for (const [value, seconds] of [
    ['0', 0],
    ['120', 120],
    [' 7 ', 7],
    ['31536000', 86_400],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['soon', undefined],
    ['-5', 0],
    ['', undefined],
  ] as const) {
    it(`reads "${value}" as ${seconds} seconds`, () => expect(retryAfter(answer(value))).to.equal(seconds));
  }

  it('reads a date as the seconds until then', () => {
    expect(retryAfter(answer(inSeconds(100)))).to.be.within(90, 101);
  });

  it('believes no date past a day', () => {
    expect(retryAfter(answer(inSeconds(1e7)))).to.equal(86_400);
  });

  it('is undefined without the header, and without an answer', () => {
    expect(retryAfter(new Response())).to.equal(undefined);
    expect(retryAfter(undefined)).to.equal(undefined);
  });
});
