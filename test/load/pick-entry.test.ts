import { expect } from '@open-wc/testing';
import { pickEntry } from '../../src/load/pick-entry.js';
import type { UntrustedArticle } from '../../src/model/article.js';
import { PressError } from '../../src/model/press-error.js';

const BASE = 'https://news.example/feed.xml';

const ARTICLES: readonly UntrustedArticle[] = [
  { headline: 'zero', url: 'https://news.example/a', identifier: 'tag:a' },
  { headline: 'one', url: '/b', identifier: [41377, 'second', null, { a: 1 }] },
  { headline: 'two', url: 'javascript:executed()', identifier: '007' },
  { headline: 'three', url: 'https://me:secret@news.example/d' },
  { headline: 'four', identifier: [0, 'null'] },
];

const FOUND = [
  { title: 'the first by the number 0', entry: 0, headline: 'zero' },
  { title: 'a later one by its place', entry: 2, headline: 'two' },
  { title: 'one by its place in words', entry: '2', headline: 'two' },
  { title: 'one by its place with space about it', entry: ' 2 ', headline: 'two' },
  { title: 'one by its place with a zero before it', entry: '02', headline: 'two' },
  { title: 'the first where nothing is named', entry: '', headline: 'zero' },
  { title: 'the first where only space is named', entry: '  ', headline: 'zero' },
  { title: 'one by an id that is a number past the places', entry: '41377', headline: 'one' },
  { title: 'one by an id that is a number, given as one', entry: 41377, headline: 'one' },
  { title: 'one by its place before one by its id', entry: '0', headline: 'zero' },
  { title: 'one by an id', entry: 'tag:a', headline: 'zero' },
  { title: 'one by one of its ids', entry: 'second', headline: 'one' },
  { title: 'one by its address', entry: 'https://news.example/a', headline: 'zero' },
  { title: 'one by its address in another spelling', entry: 'HTTPS://NEWS.example:443/a', headline: 'zero' },
  { title: 'one by its relative address', entry: '/a', headline: 'zero' },
  { title: 'one whose own address is relative', entry: 'https://news.example/b', headline: 'one' },
  { title: 'one by its address without the password', entry: 'https://news.example/d', headline: 'three' },
];

const MISSING = [
  '5',
  5,
  '99999999999999999999',
  -1,
  1.5,
  'SECOND',
  'tag:b',
  'https://other.example/a',
  'javascript:executed()',
  '[object Object]',
  'undefined',
];

describe('pickEntry', () => {
  for (const { title, entry, headline } of FOUND) {
    it(`finds ${title}`, () => expect(pickEntry(ARTICLES, entry, BASE).headline).to.equal(headline));
  }

  for (const entry of MISSING) {
    it(`finds nothing by ${JSON.stringify(entry)}, and says how many there are`, () => {
      expect(() => pickEntry(ARTICLES, entry, BASE))
        .to.throw(PressError, `no entry ${String(entry)}: it lists 5`)
        .with.property('code', 'no-article');
    });
  }

  it('finds nothing in nothing', () => {
    expect(() => pickEntry([], 0, BASE))
      .to.throw(PressError)
      .with.property('code', 'no-article');
  });
});
