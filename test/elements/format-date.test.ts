import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/elements/format-date.js';

const DATE = new Date('2026-04-18T12:05:00Z');

describe('formatDate', () => {
  it('speaks the language', () => {
    expect(formatDate(DATE, 'de')).to.equal('18. April 2026');
    expect(formatDate(DATE, 'en-GB')).to.equal('18 April 2026');
  });

  it('gives the browser’s words for a language that is none', () => {
    expect(formatDate(DATE, 'not_a-language-tag')).to.equal(formatDate(DATE, undefined));
  });

  it('makes one formatter for a language and style, however many dates there are', () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, options) {
        made += 1;
        return Reflect.construct(target, options) as object;
      },
    });
    for (let day = 0; day < 20; day += 1) formatDate(new Date(DATE.getTime() + day * 864e5), 'sv');
    Intl.DateTimeFormat = DateTimeFormat;
    expect(made).to.equal(1);
  });
});
