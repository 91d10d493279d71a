import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scanMarkup } from '../../src/model/scan-markup.js';

/** What a scan reports, in a notation of one word each: what was seen, and the markup it was seen in. */
function scan(markup: string): string[] {
  const seen: string[] = [];
  scanMarkup(markup, {
    text: (start, end) => seen.push(`text ${markup.slice(start, end)}`),
    attribute: (name, start, end) => seen.push(`attribute ${name} ${markup.slice(start, end)}`),
    tag: (name, closing, start, end) => seen.push(`${closing ? 'closing' : 'tag'} ${name} ${markup.slice(start, end)}`),
    raw: (name, start, end) => seen.push(`raw ${name} ${markup.slice(start, end)}`),
  });
  return seen;
}

const ROWS: readonly { readonly title: string; readonly markup: string; readonly expected: readonly string[] }[] = [
  { title: 'nothing in nothing', markup: '', expected: [] },
  { title: 'text alone', markup: 'A &amp; B', expected: ['text A &amp; B'] },
  { title: 'a tag between texts', markup: 'A<b>B</b>C', expected: ['text A', 'tag b <b>', 'text B', 'closing b </b>', 'text C'] },
  { title: 'names in lower case', markup: '<P TITLE=a>', expected: ['attribute title TITLE', 'tag p <P TITLE=a>'] },
  { title: 'attributes before their tag', markup: '<p a b=c d="e" f=\'g\'>', expected: ['attribute a a', 'attribute b b', 'attribute d d', 'attribute f f', 'tag p <p a b=c d="e" f=\'g\'>'] },
  { title: 'a > inside quotes as part of the value', markup: '<p a=">" b=\'>\'>A', expected: ['attribute a a', 'attribute b b', 'tag p <p a=">" b=\'>\'>', 'text A'] },
  { title: 'the other quote inside quotes', markup: '<p a="\'" b=\'"\'>A', expected: ['attribute a a', 'attribute b b', 'tag p <p a="\'" b=\'"\'>', 'text A'] },
  { title: 'a quote inside an unquoted value', markup: '<p a=b"c>A', expected: ['attribute a a', 'tag p <p a=b"c>', 'text A'] },
  { title: 'attributes without space between them', markup: '<p a="1"b=\'2\'c>', expected: ['attribute a a', 'attribute b b', 'attribute c c', 'tag p <p a="1"b=\'2\'c>'] },
  { title: 'slashes between attributes', markup: '<img/a/b=c/>', expected: ['attribute a a', 'attribute b b', 'tag img <img/a/b=c/>'] },
  { title: 'space about the equals sign', markup: '<p a\n=\t"b">', expected: ['attribute a a', 'tag p <p a\n=\t"b">'] },
  { title: 'a name that begins with an equals sign', markup: '<p =a=b>', expected: ['attribute =a =a', 'tag p <p =a=b>'] },
  { title: 'a value that is missing', markup: '<p a=>A', expected: ['attribute a a', 'tag p <p a=>', 'text A'] },
  { title: 'a < that begins no tag', markup: 'A < B <3 C', expected: ['text A < B <3 C'] },
  { title: 'a < inside a tag', markup: '<p <b>A', expected: ['attribute <b <b', 'tag p <p <b>', 'text A'] },
  { title: 'a comment as nothing', markup: 'A<!-- <b> -->B', expected: ['text A', 'text B'] },
  { title: 'comments that end at once', markup: '<!-->A<!--->B', expected: ['text A', 'text B'] },
  { title: 'a comment that ends with a bang', markup: '<!-- a --!>B', expected: ['text B'] },
  { title: 'a doctype as nothing', markup: '<!doctype html>A', expected: ['text A'] },
  { title: 'a processing instruction as nothing', markup: '<?php a ?>A', expected: ['text A'] },
  { title: 'a closing tag without a name as nothing', markup: 'A</>B</ x>C', expected: ['text A', 'text B', 'text C'] },
  { title: 'a script as one', markup: '<script a>"<b>"</script>A', expected: ['attribute a a', 'raw script <script a>"<b>"</script>', 'text A'] },
  { title: 'the end of a script in capitals, with attributes', markup: '<script>a</SCRIPT b>A', expected: ['raw script <script>a</SCRIPT b>', 'text A'] },
  { title: 'a script past what only begins like its end', markup: '<script></scripts></script>A', expected: ['raw script <script></scripts></script>', 'text A'] },
  { title: 'a style, a title and a text area as one each', markup: '<style><a></style><title><a></title><textarea><a></textarea>', expected: ['raw style <style><a></style>', 'raw title <title><a></title>', 'raw textarea <textarea><a></textarea>'] },
  { title: 'a script that is never closed up to the end', markup: 'A<script>b<p>', expected: ['text A', 'raw script <script>b<p>'] },
  { title: 'a tag that is never closed as nothing', markup: 'A<p b', expected: ['text A', 'attribute b b'] },
  { title: 'a quote that is never closed as nothing', markup: 'A<p b="c>D', expected: ['text A', 'attribute b b'] },
  { title: 'a comment that is never closed as nothing', markup: 'A<!-- b', expected: ['text A'] },
  { title: 'a comment that is never closed, with tags in it, as nothing', markup: 'A<!-- b><c>d', expected: ['text A'] },
  // Only five characters are space to the HTML tokenizer; a no-break space is part of a name or value.
  { title: 'a no-break space as part of a tag name', markup: '<style\u00a0>A</style\u00a0>', expected: ['tag style\u00a0 <style\u00a0>', 'text A', 'closing style\u00a0 </style\u00a0>'] },
  { title: 'a no-break space as part of a value', markup: '<p a=b\u00a0style=c>', expected: ['attribute a a', 'tag p <p a=b\u00a0style=c>'] },
  { title: 'a letter that is longer in lower case', markup: '<a\u0130>B C', expected: [`tag ${'a\u0130'.toLowerCase()} <a\u0130>`, 'text B C'] },
  { title: 'a name of a hundred letters as one', markup: `<${'a'.repeat(100)}>B`, expected: [`tag ${'a'.repeat(100)} <${'a'.repeat(100)}>`, 'text B'] },
]; // prettier-ignore

/** Each is a shape that a careless scanner takes quadratic time for: hours, at this length. */
const LONG: readonly (readonly [string, string])[] = [
  ['opening brackets', '<'.repeat(1e6)],
  ['opening tags', '<a '.repeat(3e5)],
  ['opening quotes', '<a b="'.repeat(2e5)],
  ['opening comments', '<!--'.repeat(2e5)],
  ['opening declarations', '<!'.repeat(5e5)],
  ['opening scripts', '<script>'.repeat(1e5)],
  ['scripts that end in nothing', '<script></script '.repeat(5e4)],
  ['closing styles in a style', `<style>${'</style'.repeat(1e5)}`],
  ['attributes', `<a ${'b '.repeat(5e5)}>`],
  ['equals signs', `<a ${'='.repeat(1e6)}>`],
  ['slashes', `<a ${'/'.repeat(1e6)}>`],
  ['spaces', `<a ${' '.repeat(1e6)}>`],
  ['a long tag name', `<${'a'.repeat(1e6)}>`],
];

describe('scanMarkup', () => {
  for (const { title, markup, expected } of ROWS) {
    it(`reports ${title}`, () => expect(scan(markup)).to.deep.equal(expected));
  }

  for (const [title, markup] of LONG) {
    it(`does not hold the page over a million ${title}`, () => {
      scanMarkup(markup, { text: () => undefined, attribute: () => undefined, tag: () => undefined });
    }).timeout(5000);
  }

  const piece = fc.oneof(
    fc.constantFrom('<', '>', '"', "'", '=', '/', '!', '-', '--', '?', ' ', '\n', '\f', '\u00a0', 'a', 'style', 'onx', 'İ'),
    fc.constantFrom('<p ', '<b>', '</b>', '<script>', '</script>', '<style', '</style>', '<!--', '-->', '<title>'),
  ); // prettier-ignore
  const markup = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('walks front to back, and reports no character twice', () => {
    fc.assert(
      fc.property(markup, (any) => {
        let reached = 0;
        const pass = (start: number, end: number): void => {
          expect(start).to.be.at.least(reached);
          expect(end).to.be.above(start).and.at.most(any.length);
          reached = end;
        };
        scanMarkup(any, {
          text: pass,
          tag: (_name, _closing, start, end) => pass(start, end),
          raw: (_name, start, end) => pass(start, end),
        });
      }),
    );
  });

  it('reports attributes inside the markup, by the name that stands there', () => {
    fc.assert(
      fc.property(markup, (any) =>
        scanMarkup(any, {
          attribute: (name, start, end) => expect(any.slice(start, end).toLowerCase()).to.equal(name),
        }),
      ),
    );
  });
});
