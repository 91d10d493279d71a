import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseArticles, PressError } from '../../src/article.js';

/** Beginnings that lead to each adapter, and pieces of what they read. */
const SEEDS = [
  '<rss><channel><title>T</title><item><title>A</title><link>a</link></item></channel></rss>',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><title>A</title></item></rdf:RDF>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">A &amp;amp; B</title></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"A","content_html":"<p>x</p>"}]}',
  '[{"title":{"rendered":"A"},"content":{"rendered":"<p>x</p>"},"link":"https://a.example/"}]',
  '{"@context":"https://schema.org","@type":"NewsArticle","headline":"A","author":{"name":"B"}}',
  '{"uri":"urn:a","versioncreated":"2026-01-01T00:00:00Z","headlines":[{"role":"main","value":"A"}],"bodies":[]}',
  '{"response":{"results":[{"webTitle":"A","webUrl":"https://a.example/","fields":{"body":"<p>x</p>"}}]}}',
  '{"@context":"https://www.w3.org/ns/activitystreams","type":"Note","content":"<p>x</p>"}',
  '{"version":"1.0","type":"rich","title":"A","html":"<p>x</p>"}',
  '<!doctype html><html><head><title>A</title><meta property="og:title" content="A"></head><body><article><h1>A</h1><p>x</p></article></body></html>',
];

/** A seed with a piece cut out, doubled or replaced by anything. */
const documents = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.oneof(fc.string(), fc.constantFrom('null', '""', '[]', '{}', '<![CDATA[', '<!--', '\u0000', '&nbsp;', '1e999')),
  )
  .map(
    ([seed, at, length, piece]) => seed.slice(0, at % seed.length) + piece + seed.slice((at % seed.length) + length),
  );

/** Every string of a value, wherever it is. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('any bytes', () => {
  const check = async (text: string): Promise<void> => {
    const shown = text.slice(0, 300);
    try {
      const articles = await parseArticles(text, { url: 'https://source.example/' });
      for (const { articleBody: _, paragraphs, provenance: __, ...article } of articles) {
        for (const paragraph of paragraphs) expect(paragraph.trim(), shown).not.to.equal('');
        for (const found of strings(article))
          expect(found.trim(), shown).not.to.match(/^(?:|null|undefined|Invalid Date)$/);
      }
    } catch (error) {
      expect(error, shown).to.be.instanceOf(PressError);
    }
  };

  it('become articles without an empty field, or a PressError', async () => {
    await fc.assert(fc.asyncProperty(documents, check), { numRuns: 600 });
  });

  it('of any kind do', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), check), { numRuns: 300 });
  });

  for (const [name, text] of [
    ['open CDATA sections', `<rss><channel>${'<item><![CDATA['.repeat(20_000)}`],
    ['open tags', `<rss>${'<item>'.repeat(5_000)}`],
    ['attributes that never end', `<rss ${'a="'.repeat(50_000)}`],
    ['bare ampersands', `<rss><channel><item><title>${'&'.repeat(100_000)}</title></item>`],
    ['nested lists', `{"@graph":${'['.repeat(5000)}${']'.repeat(5000)}}`],
    ['open elements of a page', `<!doctype html><body>${'<div>'.repeat(1_000)}text`],
    ['long lines of a page', `<!doctype html><body><article><p>${'a, b. '.repeat(20_000)}</p></article>`],
  ] as const) {
    it(`become an article or an error and do not hang: ${name}`, async () => {
      await check(text);
    });
  }
});
