import { expect } from '@open-wc/testing';
import type { Block } from '../../src/boilerplate/block.js';
import { readBlocks } from '../../src/boilerplate/read-blocks.js';
import { inertDocument } from '../../src/model/inert-document.js';

const read = (markup: string): Block[] => readBlocks(inertDocument(markup, 'text/html').body);
const texts = (markup: string): string[] => read(markup).map(({ text }) => text);

const ROWS = [
  { title: 'paragraphs', markup: '<p>A</p><p>B</p>', expected: ['A', 'B'] },
  { title: 'text about paragraphs', markup: 'A<p>B</p>C', expected: ['A', 'B', 'C'] },
  { title: 'inline elements as part of their line', markup: '<p>A <b>b <i>c</i></b><a href=x>d</a></p>', expected: ['A b cd'] },
  { title: 'headings, lists, quotations and tables', markup: '<h2>A</h2><ul><li>B</li></ul><blockquote><p>C</p></blockquote><table><tr><td>D<td>E</table>', expected: ['A', 'B', 'C', 'D', 'E'] },
  { title: 'text before a block in the same element', markup: '<div>A<p>B</p>C</div>', expected: ['A', 'B', 'C'] },
  { title: 'one line break as a space', markup: '<p>A<br>B</p>', expected: ['A B'] },
  { title: 'doubled line breaks as the end of a paragraph', markup: '<div>A<br><br>B<br> <br>C</div>', expected: ['A', 'B', 'C'] },
  { title: 'line breaks with words between them as one paragraph', markup: '<p>A<br>B<br>C</p>', expected: ['A B C'] },
  { title: 'white space as one space', markup: '<p> A\n\t B </p>', expected: ['A B'] },
  { title: 'a no-break space as it is', markup: '<p>10&nbsp;km</p>', expected: ['10\u00a0km'] },
  { title: 'no empty paragraphs', markup: '<p></p><p>&nbsp;</p><p> <b> </b></p><p>A</p>', expected: ['A'] },
  { title: 'no figures', markup: '<p>A</p><figure><img src=x><figcaption>B</figcaption></figure>', expected: ['A'] },
  { title: 'no scripts, styles, frames and controls', markup: '<p>A</p><script>b</script><style>c</style><iframe>d</iframe><noscript>e</noscript><button>f</button><select><option>g</select><textarea>h</textarea><svg><text>i</text></svg><template>j</template>', expected: ['A'] },
  { title: 'no readings above the words', markup: '<p><ruby>A<rp>(</rp><rt>b</rt><rp>)</rp></ruby>C</p>', expected: ['AC'] },
  { title: 'no comments', markup: '<p>A<!-- b -->C</p>', expected: ['AC'] },
  { title: 'nothing', markup: '', expected: [] },
]; // prettier-ignore

describe('readBlocks', () => {
  for (const { title, markup, expected } of ROWS) {
    it(`reads ${title}`, () => expect(texts(markup)).to.deep.equal(expected));
  }

  it('counts from both ends', () => {
    const places = read('<p>A</p><p>B</p><p>C</p>').map(({ index, fromEnd }) => [index, fromEnd]);
    expect(places).to.deep.equal([[0, 2], [1, 1], [2, 0]]);
  }); // prettier-ignore

  it('names the nodes of a block, so that they can be taken out', () => {
    const [first, second] = read('<p>A <b>b</b></p><p>C</p>');
    expect(first?.nodes.map(({ nodeName }) => nodeName)).to.deep.equal(['#text', 'B']);
    expect(second?.nodes.map(({ nodeName }) => nodeName)).to.deep.equal(['#text']);
  });

  it('names the nodes of one paragraph alone where line breaks part them', () => {
    const body = inertDocument('<div>A<br><br>B <i>c</i></div>', 'text/html').body;
    const [first, second] = readBlocks(body);
    for (const node of second?.nodes ?? []) node.remove();
    expect(body.textContent).to.equal('A');
    expect(first?.nodes.some(({ nodeName }) => nodeName === 'I')).to.equal(false);
  });

  it('leaves the body as it is', () => {
    const { body } = inertDocument('<p>A</p> <p>B<br><br>C</p>', 'text/html');
    const before = body.innerHTML;
    readBlocks(body);
    expect(body.innerHTML).to.equal(before);
  });
});
