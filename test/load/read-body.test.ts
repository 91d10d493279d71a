import { expect } from '@open-wc/testing';
import { readBody } from '../../src/load/read-body.js';
import { LIMITS } from '../../src/sanitize/policy.js';

const context = { url: 'https://news.example/a', format: 'json-ld' } as const;
const paragraphs = async (articleBody: unknown): Promise<readonly string[]> =>
  (await readBody({ articleBody }, context)).article.paragraphs;

const ROWS = [
  { title: 'the paragraphs of markup', body: '<p>A</p><p>B <b>b</b></p>', expected: ['A', 'B b'] },
  { title: 'markup that is never closed', body: '<p>A<p>B', expected: ['A', 'B'] },
  { title: 'entities once', body: '<p>A &amp;lt; B&#8217;s</p>', expected: ['A &lt; B’s'] },
  { title: 'plain text, a line each', body: 'A\nB\n\nC', expected: ['A', 'B', 'C'] },
  { title: 'entities in plain text once', body: 'A &amp;lt; B&#8217;s', expected: ['A &lt; B’s'] },
  { title: 'plain text with a < that begins no tag', body: '1 < 2\n3 > 2', expected: ['1 < 2', '3 > 2'] },
  { title: 'no captions, scripts and styles', body: '<p>A</p><figure><img src=a><figcaption>B</figcaption></figure><script>c</script><style>d</style>', expected: ['A'] },
  { title: 'nothing in nothing', body: '', expected: [] },
  { title: 'nothing in a frameset', body: '<frameset><frame></frameset>', expected: [] },
  { title: 'nothing that is no string', body: 7, expected: [] },
  { title: 'nothing in an object with words', body: { toString: () => '<p>A</p>' }, expected: [] },
]; // prettier-ignore

describe('readBody', () => {
  for (const { title, body, expected } of ROWS) {
    it(`reads ${title}`, async () => expect(await paragraphs(body)).to.deep.equal(expected));
  }

  it('gives the inert body of markup, without what the page would be told of', async () => {
    const { body } = await readBody({ articleBody: '<p style="a" onclick="b()">A</p><style>c</style>' }, context);
    expect(body?.innerHTML.replace('<!---->', '')).to.equal('<p data-style="a" data-onclick="b()">A</p>');
    expect(body?.ownerDocument.defaultView).to.equal(null);
  });

  it('gives no body for plain text', async () => {
    expect(await readBody({ articleBody: 'A' }, context)).not.to.have.property('body');
  });

  it('reads the paragraphs of ready data where there is no body', async () => {
    const ready = { paragraphs: ['A', 7, null, 'B &amp;'] };
    expect((await readBody(ready as never, context)).article.paragraphs).to.deep.equal(['A', 'B &']);
  });

  it('reads the body before the paragraphs of ready data', async () => {
    const ready = { articleBody: '<p>A</p>', paragraphs: ['B'] };
    expect((await readBody(ready, context)).article.paragraphs).to.deep.equal(['A']);
  });

  it('takes boilerplate out of text and body, and says so', async () => {
    const { article, body } = await readBody({ articleBody: '<p>A</p><hr><p>Sign up to our newsletter.</p>' }, context);
    expect(article.paragraphs).to.deep.equal(['A']);
    expect(article.provenance.removed).to.deep.equal([{ rule: 'newsletter', text: 'Sign up to our newsletter.' }]);
    expect(body?.innerHTML).to.equal('<p>A</p>');
  });

  it('keeps boilerplate that is to be kept', async () => {
    const kept = await readBody(
      { articleBody: '<p>A</p><p>Follow us on Facebook</p>' },
      { ...context, keep: ['follow'] },
    );
    expect(kept.article.paragraphs).to.have.length(2);
    expect(kept.article.provenance.removed).to.deep.equal([]);
  });

  it('cleans the fields too', async () => {
    const { article } = await readBody({ headline: 'A &amp; B', articleBody: 'C' }, context);
    expect(article.headline).to.equal('A & B');
    expect(article.provenance.fields).to.deep.equal({ headline: 'json-ld' });
  });

  it('reads markup as text where nothing can parse it', async () => {
    const { DOMParser } = globalThis;
    Reflect.deleteProperty(globalThis, 'DOMParser');
    try {
      const read = await readBody({ articleBody: '<p>A &amp; <b>b</b></p><script>c</script><p>D</p>' }, context);
      expect(read.article.paragraphs).to.deep.equal(['A & b', 'D']);
      expect(read).not.to.have.property('body');
    } finally {
      globalThis.DOMParser = DOMParser;
    }
  });

  describe('past the limits', () => {
    for (const [title, articleBody] of [
      ['of characters', `<p>A</p><p>${'b'.repeat(LIMITS.characters)}</p>`],
      ['of tags', `<p>A</p>${'<br>'.repeat(LIMITS.tags)}`],
      ['of nested elements', `<p>A</p>${'<div>'.repeat(100_000)}B`],
    ] as const) {
      it(`${title} shows text alone`, async () => {
        const { article, body } = await readBody({ articleBody }, context);
        expect(body === undefined).to.equal(true);
        expect(article.paragraphs[0]).to.equal('A');
      }).timeout(5000);
    }

    it('is none of a body with as many tags as are allowed', async () => {
      const { body } = await readBody({ articleBody: `<p>A</p>${'<br>'.repeat(LIMITS.tags - 2)}` }, context);
      expect(body?.childElementCount).to.equal(LIMITS.tags - 1);
    }).timeout(5000);

    it('of lines, text ends', async () => {
      const { article } = await readBody({ articleBody: 'A.\n'.repeat(20_000) }, context);
      expect(article.paragraphs).to.have.length(3000);
    });

    it('is not a long article', async () => {
      const { article, body } = await readBody({ articleBody: '<p>A word.</p>'.repeat(5000) }, context);
      expect(article.paragraphs).to.have.length(5000);
      expect(body?.childElementCount).to.equal(5000);
    }).timeout(5000);

    for (const [title, articleBody] of [
      ['tags that are never closed', '<a'.repeat(5e4)],
      ['closing tags that are never closed', '</a'.repeat(5e4)],
      ['spaces', `<p>A${' '.repeat(5e4)}B</p>`],
      ['line breaks', `A${'\n '.repeat(5e4)}B`],
      ['brackets', '<'.repeat(1e5)],
    ] as const) {
      it(`does not hold the page over fifty thousand ${title}`, async () => {
        await readBody({ articleBody }, context);
      }).timeout(5000);
    }
  });
});
