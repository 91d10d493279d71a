import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/locales/format-date.js';

const DATE = new Date(2026, 3, 18, 14, 5);
const at = (...when: [year: number, month: number, day: number, hour?: number]): number => +new Date(...when);

describe('formatDate', () => {
  for (const [what, now, words] of [
    ['the day itself', at(2026, 3, 18, 23), 'today'],
    ['the next day, however few hours later', at(2026, 3, 19, 0), 'yesterday'],
    ['two days later', at(2026, 3, 20, 0), '18 April'],
    ['the same year, before the day', at(2026, 3, 17), '18 April'],
    ['the next year', at(2027, 0, 1), '18 April 2026'],
    ['a moment that is not known', undefined, '18 April 2026'],
  ] as const) {
    it(`is read on ${what}: ${words}`, () => expect(formatDate(DATE, 'en-GB', now)).to.equal(words));
  }

  it('speaks the language', () => {
    expect(formatDate(DATE, 'de')).to.equal('18. April 2026');
    expect(formatDate(DATE, 'de', at(2026, 3, 19))).to.equal('gestern');
    expect(formatDate(DATE, 'ja', at(2026, 3, 25))).to.equal('4月18日');
  });

  it('gives the browser’s words for a language that is none', () => {
    expect(formatDate(DATE, 'not_a-language-tag')).to.equal(formatDate(DATE, undefined));
  });

  it('writes digits where the browser has no words of the language, as some have none of Kazakh', () => {
    for (const now of [undefined, at(2026, 3, 18), at(2026, 3, 25)]) {
      const words = formatDate(DATE, 'kk', now);
      expect(words).to.match(/^(?:2026-04-18|.*сәуір.*|бүгін)$/);
    }
  });

  it('makes one formatter for a language and kind, however many dates there are', () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, options) {
        made += 1;
        return Reflect.construct(target, options) as object;
      },
    });
    for (let day = 0; day < 20; day += 1) formatDate(new Date(+DATE + day * 864e5), 'sv');
    Intl.DateTimeFormat = DateTimeFormat;
    expect(made).to.equal(1);
  });
});
