import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { quietMarkup } from '../../src/model/quiet-markup.js';

const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

const ROWS: readonly { readonly title: string; readonly markup: string; readonly expected: string }[] = [
  { title: 'renames a style attribute', markup: '<p style="color:red">A</p>', expected: '<p data-style="color:red">A</p>' },
  { title: 'renames a handler', markup: '<p onclick="a()">A</p>', expected: '<p data-onclick="a()">A</p>' },
  { title: 'renames in capitals', markup: '<P STYLE="a" OnClick=b>A</P>', expected: '<P data-STYLE="a" data-OnClick=b>A</P>' },
  { title: 'renames in single quotes and without quotes', markup: "<p style='a' onclick=b>A", expected: "<p data-style='a' data-onclick=b>A" },
  { title: 'renames where there is no value', markup: '<p style onclick>A', expected: '<p data-style data-onclick>A' },
  { title: 'renames where no space goes before', markup: '<p title="a"style="b"/onclick=c>A', expected: '<p title="a"data-style="b"/data-onclick=c>A' },
  { title: 'renames in an element that closes itself', markup: '<img style="a"/>', expected: '<img data-style="a"/>' },
  { title: 'renames in every tag', markup: '<p style=a>A</p><p style=b>B</p>', expected: '<p data-style=a>A</p><p data-style=b>B</p>' },
  { title: 'renames in a tag that is never closed', markup: 'A<p style="a"', expected: 'A<p data-style="a"' },
  { title: 'renames behind a > in quotes', markup: '<p title=">" style="a">A', expected: '<p title=">" data-style="a">A' },
  { title: 'renames behind a < that begins no tag', markup: '1 < 2 <p style="a">A', expected: '1 < 2 <p data-style="a">A' },
  { title: 'renames behind a comment', markup: '<!-- " --><p style="a">A', expected: '<!-- " --><p data-style="a">A' },
  { title: 'renames in a tag that a quote swallowed, as the parser does', markup: '<p title="<p style=a>"onclick=b>A', expected: '<p title="<p style=a>"data-onclick=b>A' },
  { title: 'drops a style element', markup: 'A<style>p{}</style>B', expected: 'AB' },
  { title: 'drops a style element in capitals, with attributes', markup: 'A<STYLE media="print">p{}</Style >B', expected: 'AB' },
  { title: 'drops a style element with markup in it', markup: 'A<style><p style="a"></style>B', expected: 'AB' },
  { title: 'drops a style element that is never closed', markup: '<p>A</p><style>p{}<p>B</p>', expected: '<p>A</p>' },
  { title: 'drops a style element that has a handler', markup: '<p>A</p><style onload="a()">p{}</style><p>B</p>', expected: '<p>A</p><p>B</p>' },
  { title: 'drops a style element that has a style', markup: '<p>A</p><style media=all style="a" onerror=b>p{}</style><p>B</p>', expected: '<p>A</p><p>B</p>' },
  { title: 'drops two style elements in a row', markup: '<style>a</style><style>b</style><p style=c>A', expected: '<p data-style=c>A' },
]; // prettier-ignore

const MANY = Array.from({ length: 150 }, (_, at) => `a${at}="b>c"`);

/** Text and values that only look like what is renamed. */
const UNTOUCHED = [
  '',
  'A style="a" onclick="b" C',
  '&lt;p style="a"&gt;',
  '<p title="style=a onclick=b">A</p>',
  '<p title=\'<p style="a">\'>A</p>',
  '<p title=style=a>A</p>',
  '<p title=a\u00a0style=b>A</p>',
  '<p data-style="a" xonclick="b" styles="c" data-on="d">A</p>',
  '<p =style="a">A</p>',
  '<!-- <p style="a"> -->',
  '<!-- <style>p{}</style> -->A',
  '<textarea><p style="a"></textarea>',
  '<title><p onclick="a"></title>',
  '<script>let a = "<p style=b>"</script>',
  '<xmp><style>a</style></xmp>',
  '<styles>A</styles>',
  '<style\u00a0>A</style\u00a0>',
  '</style>A',
  '<p title="style=a',
  '<a\u0130>the style of her <b>A</b>',
];

describe('quietMarkup', () => {
  for (const { title, markup, expected } of ROWS) {
    // What is left in the place of a style element is free, as long as nobody sees it.
    it(title, () => expect(quietMarkup(markup).replaceAll('<!---->', '')).to.equal(expected));
  }

  for (const markup of UNTOUCHED) {
    it(`leaves ${JSON.stringify(markup)} as it is`, () => expect(quietMarkup(markup)).to.equal(markup));
  }

  for (const markup of [
    '1 <<style></style>p onclick=a()>B',
    '&am<style></style>p;',
    '&lt<style></style>;',
    '<<style></style>/p>',
  ]) {
    it(`makes no other markup of what stands about a style element: ${markup}`, () => {
      const { body } = parse(`<body>${markup}`);
      body.querySelector('style')?.remove();
      expect(parse(`<body>${quietMarkup(markup)}`).body.textContent).to.equal(body.textContent);
    });
  }

  it('leaves out attributes past a hundred, and what is behind them stays', () => {
    const [kept, all] = [MANY.slice(0, 100).join(' '), MANY.join(' ')];
    expect(quietMarkup(`A<p ${all} style=x>B</p><p style=y>C`)).to.equal(`A<p ${kept} >B</p><p data-style=y>C`);
    expect(quietMarkup(`<p style=x ${all}/>B`)).to.equal(`<p data-style=x ${MANY.slice(0, 99).join(' ')} >B`);
  });

  it('leaves out an element of text with too many attributes', () => {
    expect(quietMarkup(`A<iframe onload=x ${MANY.join(' ')}>B</iframe><p onclick=y>C`)).to.equal(
      'A<!----><p data-onclick=y>C',
    );
  });

  it('is quiet already when it is quiet', () => {
    const quiet = quietMarkup('<p style=a>A<style>b</style></p>');
    expect(quietMarkup(quiet)).to.equal(quiet);
  });

  for (const [title, markup] of [
    ['style attributes', '<p style="color:red">A</p>'.repeat(5e4)],
    ['style elements', 'A<style>p{}</style>'.repeat(5e4)],
    ['quotes that are never closed', '<p style="'.repeat(1e5)],
    ['style elements that are never closed', '<style>'.repeat(2e5)],
  ] as const) {
    it(`does not hold the page over a great many ${title}`, () => {
      quietMarkup(markup);
    }).timeout(5000);
  }

  describe('any markup', () => {
    const piece = fc.oneof(
      fc.constantFrom('p', 'b', 'a', 'td', 'table', 'textarea', 'title', 'script', 'xmp', 'template', 'ul', 'li', 'br', 'h2')
        .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name} `, `<${name.toUpperCase()} `, `<${name}/`)),
      fc.constantFrom(' style', ' onclick', ' STYLE', ' oNload', ' title', ' data-x').chain((name) =>
        fc.constantFrom(name, `${name}=`, `${name}="`, `${name}='`, `${name}=a`, `${name}="a>b"`, `${name}='c"d'`)),
      fc.constantFrom('<', '>', '"', "'", '=', '/', '!', '</', '<!', '<!--', '-->', '--!>', '<?', ' ', '\n', '\f', '\t', '\v'),
      fc.constantFrom('words', 'style', 'onx', '&lt;', '&amp;', '\u00a0', '\u2028', '\ufeff', 'İ', 'ſ', '😀'),
    ); // prettier-ignore
    const markup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

    it('has the same text as before, where it has no style elements', () => {
      fc.assert(
        fc.property(markup, (any) => {
          fc.pre(!/<style/i.test(any));
          expect(parse(quietMarkup(any)).body.textContent).to.equal(parse(any).body.textContent);
        }),
        { numRuns: 3000 },
      );
    });

    it('has the same visible text as before, with style elements too', () => {
      const visible = (from: string): string => {
        const { body } = parse(`<body>${from}`);
        for (const style of body.querySelectorAll('style')) style.remove();
        return body.textContent ?? '';
      };
      const style = fc.constantFrom('<style>', '<style', '<STYLE ', '</style>', '</style', '</style >', 'p{}');
      const styled = fc.array(fc.oneof(piece, style), { maxLength: 20 }).map((pieces) => pieces.join(''));
      fc.assert(
        fc.property(styled, (any) => {
          expect(visible(quietMarkup(any))).to.equal(visible(any));
        }),
        { numRuns: 3000 },
      );
    });

    it('has no style and no handler left that the parser can see', () => {
      const name = fc.constantFrom('p', 'b', 'div', 'img', 'a', 'textarea');
      const attribute = fc.tuple(
        fc.constantFrom('style', 'onclick', 'onerror', 'title', 'data-a'),
        fc.string({ unit: fc.constantFrom('a', '>', '<', '"', "'", '=', ' ', '\n', '&', '/') }),
      );
      const element = fc.record({ name, attributes: fc.array(attribute, { maxLength: 4 }), text: fc.string() });
      fc.assert(
        fc.property(fc.array(element, { maxLength: 5 }), (elements) => {
          const { body } = parse('');
          for (const { name: tag, attributes, text } of elements) {
            const node = body.ownerDocument.createElement(tag);
            for (const [key, value] of attributes) node.setAttribute(key, value);
            node.textContent = text;
            body.append(node);
          }
          const quiet = parse(quietMarkup(body.innerHTML)).body;
          const loud = [...quiet.querySelectorAll('*')].flatMap((node) =>
            node.getAttributeNames().filter((key) => key === 'style' || key.startsWith('on')),
          );
          expect(loud).to.deep.equal([]);
          expect(quiet.querySelectorAll('*').length).to.equal(body.querySelectorAll('*').length);
        }),
      );
    });
  });
});
