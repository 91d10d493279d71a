import { expect } from '@open-wc/testing';
import { cleanByline } from '../../../src/formats/page/clean-byline.js';

describe('cleanByline', () => {
  for (const [byline, expected] of [
    ['By Ada Lindqvist', ['Ada Lindqvist']],
    ['By Ada Lindqvist and Omar Haddad | Staff', ['Ada Lindqvist', 'Omar Haddad']],
    ['Von Mara Klein, 1. März 2026', ['Mara Klein']],
    ['Posted by Pat Lee on March 1', ['Pat Lee']],
    ['Ein Beitrag von Jo March', ['Jo March']],
    ['ByAda Lindqvist', ['Ada Lindqvist']],
    ['Interview: Ada Lindqvist', ['Ada Lindqvist']],
    ['Opinion By Ada Lindqvist', ['Ada Lindqvist']],
    ['Written by', []],
    ['12 comments', []],
    ['Read more about the author', []],
    ['Share this article with your friends and family today', []],
  ] as const) {
    it(`reads ${byline}`, () => {
      expect(cleanByline(byline)).to.deep.equal(expected);
    });
  }

  it('takes a nickname where the page says that it is a name', () => {
    expect(cleanByline('quaycat', true)).to.deep.equal(['quaycat']);
    expect(cleanByline('quaycat')).to.deep.equal([]);
  });
});
