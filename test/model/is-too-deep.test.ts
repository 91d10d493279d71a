import { expect } from '@open-wc/testing';
import { isTooDeep } from '../../src/model/is-too-deep.js';

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

describe('isTooDeep', () => {
  for (const [title, markup] of [
    ['elements in elements', nested('<div>', '</div>', 2000)],
    ['elements that are never closed', '<DIV class="a">'.repeat(2000)],
    ['elements with others closed between', '<section><b>A</b>'.repeat(2000)],
    ['elements of no known name', '<x>'.repeat(2000)],
    ['elements that pretend to be closed, as XML does', '<div/>'.repeat(2000)],
    ['elements after closing tags that close nothing', '</div>'.repeat(2000) + '<div>'.repeat(2000)],
  ] as const) {
    it(`is so of ${title}`, () => expect(isTooDeep(markup)).to.equal(true));
  }

  for (const [title, markup] of [
    ['a page as deep as browsers nest', nested('<div>', '</div>', 512)],
    ['many elements beside one another', '<p>A <b>b</b></p>'.repeat(5000)],
    ['paragraphs that are left open', '<p>A'.repeat(5000)],
    ['lists that are left open', '<li>A'.repeat(5000)],
    ['breaks and pictures', '<br><img src="a.png">'.repeat(5000)],
    ['a drawing of many strokes', '<path d="M0 0"/><use href="#a"/>'.repeat(5000)],
    ['text with signs', 'a < b, c <d> '.repeat(1400)],
    ['nothing', ''],
  ] as const) {
    it(`is not so of ${title}`, () => expect(isTooDeep(markup)).to.equal(false));
  }
});
