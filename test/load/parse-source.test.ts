import { expect } from '@open-wc/testing';
import { parseSource } from '../../src/load/parse-source.js';
import { jsonLd, rss, wordpress } from './documents.js';
import { codeOf } from './rejections.js';

const url = 'https://news.example/feed';

describe('parseSource', () => {
  for (const [format, text] of [
    ['json-ld', jsonLd({ headline: 'A' }, { headline: 'B' })],
    ['wordpress', wordpress({ title: 'A' }, { title: 'B' })],
    ['rss', rss({ title: 'A' }, { title: 'B' })],
  ] as const) {
    it(`reads ${format} with its adapter, and keeps the address`, async () => {
      const source = await parseSource({ text, contentType: '', url });
      expect(source.format).to.equal(format);
      expect(source.url).to.equal(url);
      expect(source.articles.map(({ headline }) => headline)).to.deep.equal(['A', 'B']);
    });
  }

  it('is rejected for what is in no format', async () => {
    expect(await codeOf(parseSource({ text: 'Hello.', contentType: 'text/plain', url }))).to.equal('unknown-format');
  });

  it('is rejected with what the adapter throws', async () => {
    expect(await codeOf(parseSource({ text: '{"@type":', contentType: '', url }))).to.equal('malformed');
  });
});
