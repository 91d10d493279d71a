import { expect } from '@open-wc/testing';
import { parseArticles } from '../../src/article.js';

/** Golden pairs: a document, and the articles it must become. */
const FIXTURES = [
  'rss.xml',
  'rdf.xml',
  'atom.xml',
  'atom-0.3.xml',
  'broken.xml',
  'json-feed.json',
  'wordpress.json',
  'ninjs-3.json',
  'ninjs-1.json',
  'json-ld.json',
  'guardian.json',
  'activitystreams.json',
  'oembed.json',
  'page.html',
] as const;

async function read(name: string): Promise<string> {
  return await (await fetch(new URL(`./fixtures/${name}`, import.meta.url))).text();
}

describe('parseArticles', () => {
  for (const name of FIXTURES) {
    it(`reads ${name} as its golden pair says`, async () => {
      const articles = await parseArticles(await read(name), { url: 'https://source.example/dir/document' });
      const expected = await read(`${name}.expected.json`);
      expect(JSON.parse(JSON.stringify(articles))).to.deep.equal(JSON.parse(expected));
    });
  }
});
