import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Quotation } from '../../src/model/quotation.js';
import { quoteLink, quoteSelector } from '../../src/quotes/link-quote.js';

const url = 'https://news.example/harbour';
const quote = (text: string, words: string, from = 0): Quotation => {
  const start = text.indexOf(words, from);
  return { text: words, segments: [{ start, end: start + words.length }] };
};
const directive = (text: string, words: string, from = 0): string =>
  quoteLink(url, text, quote(text, words, from)).slice(url.length);

describe('quoteLink', () => {
  it('names short words whole', () =>
    expect(directive('Then “it rains” she said.', 'it rains')).to.equal('#:~:text=it%20rains'));
  it('encodes dash, comma and ampersand', () =>
    expect(directive('Oh “well-kept, rain & snow” it was.', 'well-kept, rain & snow')).to.equal(
      '#:~:text=well%2Dkept%2C%20rain%20%26%20snow',
    ));
  it('names the two ends of long words', () => {
    const words = 'We will open the harbour before the first snow and keep it open until the ice comes';
    expect(directive(`She said “${words}.”`, words)).to.equal('#:~:text=We%20will%20open,the%20ice%20comes');
  });
  it('adds context where the words stand twice, with the marks between', () => {
    const text = 'First “it rains” she said. Later “it rains” he said.';
    expect(directive(text, 'it rains', 20)).to.equal('#:~:text=Later%20%E2%80%9C-,it%20rains,-%E2%80%9D%20he');
  });
  it('never takes context from another paragraph', () => {
    const text = 'It rains today.\n\nIt rains today.';
    expect(directive(text, 'It rains today', 10)).to.equal('');
  });
  it('stays in the first paragraph of a quotation that goes on', () => {
    const text = '“It rains.\n\n“It snows.”';
    const both: Quotation = {
      text: 'It rains. It snows.',
      segments: [
        { start: 1, end: 10 },
        { start: 13, end: 22 },
      ],
    };
    expect(quoteLink(url, text, both)).to.equal(`${url}#:~:text=It%20rains`);
  });
  it('keeps the fragment of the address', () =>
    expect(quoteLink(`${url}#top`, 'It rains.', quote('It rains.', 'It rains'))).to.equal(
      `${url}#top:~:text=It%20rains`,
    ));
  it('gives the plain address where nothing is unique', () =>
    expect(
      directive(
        'rain rain rain rain rain rain rain rain rain rain rain rain rain rain rain rain'.repeat(9),
        'rain',
        20,
      ),
    ).to.equal(''));

  it('never throws, for any text and span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        expect(quoteLink(url, text, { segments: [{ start, end }] })).to.match(
          /^https:\/\/news\.example\/harbour(#:~:text=\S+)?$/,
        );
      }),
    );
  });
});

describe('quoteSelector', () => {
  it('gives the words with context of their own paragraph', () => {
    const text = 'Before.\n\nShe said “it rains” then.\n\nAfter.';
    expect(quoteSelector(text, quote(text, 'it rains'))).to.deep.equal({
      type: 'TextQuoteSelector',
      exact: 'it rains',
      prefix: 'She said “',
      suffix: '” then.',
    });
  });
});
