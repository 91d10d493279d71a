import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { collapse } from '../../src/sanitize/collapse.js';
import { headlessParagraphs } from '../../src/sanitize/headless-text.js';
import { plainText } from '../../src/sanitize/plain-text.js';

const PARAGRAPHS: readonly { readonly title: string; readonly markup: string; readonly expected: readonly string[] }[] = [
  { title: 'paragraphs', markup: '<p>A</p><p>B</p>', expected: ['A', 'B'] },
  { title: 'paragraphs that are never closed', markup: '<p>A<p>B', expected: ['A', 'B'] },
  { title: 'text about paragraphs', markup: 'A<p>B</p>C', expected: ['A', 'B', 'C'] },
  { title: 'headings, lists and quotations', markup: '<h2>A</h2><ul><li>B<li>C</ul><blockquote>D</blockquote>E', expected: ['A', 'B', 'C', 'D', 'E'] },
  { title: 'table cells', markup: '<table><tr><td>A</td><td>B</td></tr></table>', expected: ['A', 'B'] },
  { title: 'one line break as a space', markup: 'A<br>B', expected: ['A B'] },
  { title: 'two line breaks as the end of a paragraph', markup: 'A<br><br/>B<BR >\n<br>C', expected: ['A', 'B', 'C'] },
  { title: 'line breaks of the source as spaces', markup: '<p>A\n\nB\r\n C</p>', expected: ['A B C'] },
  { title: 'words in inline elements as they stand', markup: '<p>un<b>break</b>able <i>A</i>B</p>', expected: ['unbreakable AB'] },
  { title: 'entities once', markup: '<p>Q&amp;A &amp;lt; &#8217;</p>', expected: ['Q&A &lt; ’'] },
  { title: 'no text of scripts, styles and the like', markup: 'A<script>b</script><style>c</style><iframe>d</iframe><title>e</title>F', expected: ['AF'] },
  { title: 'no comments', markup: 'A<!-- b -->C', expected: ['AC'] },
  { title: 'no empty paragraphs', markup: '<p></p><p> </p><p>&#32;</p><p>A</p>', expected: ['A'] },
  { title: 'a < that begins no tag', markup: '<p>1 < 2 > 0</p>', expected: ['1 < 2 > 0'] },
  { title: 'text in attributes not at all', markup: '<p title="A > B">C</p>', expected: ['C'] },
  { title: 'nothing', markup: '', expected: [] },
  { title: 'a comment that ends with a bang', markup: 'A<!-- b --!>C', expected: ['AC'] },
]; // prettier-ignore

const TEXTS = [
  { title: 'plain text as it is', markup: 'A word', expected: 'A word' },
  { title: 'an entity', markup: 'Caf&eacute; &amp; bar', expected: 'Café & bar' },
  { title: 'markup that was escaped as text', markup: '&lt;b&gt;A&lt;/b&gt;', expected: '<b>A</b>' },
  { title: 'markup that was escaped twice once', markup: '&amp;lt;b&amp;gt;', expected: '&lt;b&gt;' },
  { title: 'markup in one line', markup: '<p>A</p>\n<p>B</p>', expected: 'A B' },
  { title: 'a tag split by another as the parser does', markup: '<scr<script>a</script>ipt>b', expected: 'aipt>b' },
  { title: 'an ampersand that is one', markup: 'AT&T & sons', expected: 'AT&T & sons' },
  { title: 'a no-break space inside', markup: '10&nbsp;km', expected: '10\u00a0km' },
  { title: 'a soft hyphen', markup: 'news&shy;paper', expected: 'news\u00adpaper' },
  { title: 'control characters not at all', markup: 'A\u0000\u0008\u001b\u0085\ufeffB', expected: 'AB' },
  { title: 'control characters in numbers not at all', markup: 'A&#1;&#8;B', expected: 'AB' },
]; // prettier-ignore

describe('headlessParagraphs', () => {
  for (const { title, markup, expected } of PARAGRAPHS) {
    it(`reads ${title}`, () => expect(headlessParagraphs(markup)).to.deep.equal(expected));
  }

  it('reads the text of any tree of words as the parser does', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', '<', '>', '&', '"', ' ', '\n', '’'), minLength: 1 });
    const line = fc.array(fc.tuple(fc.constantFrom('b', 'i', 'a', 'span'), word), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const inert = document.implementation.createHTMLDocument();
        for (const words of lines) {
          const paragraph = inert.createElement('p');
          for (const [tag, text] of words) {
            const element = inert.createElement(tag);
            element.append(text);
            paragraph.append(element);
          }
          inert.body.append(paragraph);
        }
        const expected = [...inert.body.children].map(({ textContent }) => collapse(textContent ?? '')).filter(Boolean);
        expect(headlessParagraphs(inert.body.innerHTML)).to.deep.equal(expected);
      }),
    );
  });

  for (const [title, markup] of [
    ['spaces', `A${' '.repeat(1e5)}B`],
    ['no-break spaces', `A${'\u00a0'.repeat(1e5)}B`],
    ['line breaks', `A${'\n'.repeat(1e5)}B`],
    ['break elements', '<br>'.repeat(1e5)],
    ['paragraphs', '<p>A'.repeat(1e5)],
    ['opening brackets', '<'.repeat(1e5)],
    ['ampersands', '&'.repeat(1e5)],
    ['entities', '&amp;'.repeat(1e5)],
  ] as const) {
    it(`does not hold the page over a hundred thousand ${title}`, () => {
      headlessParagraphs(markup);
    }).timeout(5000);
  }
});

describe('plainText', () => {
  for (const { title, markup, expected } of TEXTS) {
    it(`reads ${title}`, () => expect(plainText(markup)).to.equal(expected));
  }

  it('restores any text that was escaped', () => {
    const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(collapse(plainText(escape(text)))).to.equal(collapse(text));
      }),
    );
  });
});

describe('collapse', () => {
  for (const [title, text, expected] of [
    ['runs of white space', 'A \t\n\f\r B', 'A B'],
    ['white space at the ends', '\n A \u00a0', 'A'],
    ['a tab', 'A\tB', 'A B'],
    ['control characters', '\u0000A\u007fB\u009f', 'AB'],
    ['a byte order mark', '\ufeffA', 'A'],
  ] as const) {
    it(`takes care of ${title}`, () => expect(collapse(text)).to.equal(expected));
  }

  for (const kept of ['A\u00a0B', 'A\u2009B', 'A\u00adB', 'A\u200dB', '😀']) {
    it(`keeps ${JSON.stringify(kept)}`, () => expect(collapse(kept)).to.equal(kept));
  }

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => collapse(collapse(text)) === collapse(text)));
  });
});
