import { expect } from '@open-wc/testing';
import { loadArticle } from '../../src/load/load-article.js';
import { deferred } from '../support/deferred.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { freshUrl, jsonLd, rss, wordpress } from './documents.js';
import { codeOf, reasonOf } from './rejections.js';

const BODY = '<p>First.</p><p>Second <a href="/b">b</a>.</p><p>Sign up to our newsletter.</p>';

describe('loadArticle', () => {
  let table: FetchTable;
  let url: string;

  beforeEach(() => {
    table = fetchTable({});
    url = freshUrl();
  });

  afterEach(() => table.restore());

  for (const [format, text] of [
    ['json-ld', jsonLd({ headline: 'A', articleBody: BODY })],
    ['wordpress', wordpress({ title: 'A', content: BODY })],
    ['rss', rss({ title: 'A', 'content:encoded': BODY })],
  ] as const) {
    it(`loads an article in ${format} with its fields, its text and its safe body`, async () => {
      table.set({ [url]: new Response(text) });
      const article = await loadArticle(url);
      expect(article.headline).to.equal('A');
      expect(article.paragraphs).to.deep.equal(['First.', 'Second b.']);
      const link = `<a href="${new URL('/b', url).href}">b</a>`;
      expect(String(article.articleBody)).to.equal(`<p>First.</p><p>Second ${link}.</p>`);
      expect(article.provenance.format).to.equal(format);
      expect(article.provenance.removed).to.deep.equal([{ rule: 'newsletter', text: 'Sign up to our newsletter.' }]);
    });
  }

  it('leaves the body out where it is not wanted, and keeps the text', async () => {
    table.set({ [url]: new Response(jsonLd({ headline: 'A', articleBody: BODY })) });
    const article = await loadArticle(url, { body: false });
    expect(article).not.to.have.property('articleBody');
    expect(article.paragraphs).to.deep.equal(['First.', 'Second b.']);
  });

  it('takes an address as a URL, an entry, and rules to keep', async () => {
    table.set({ [url]: new Response(jsonLd({ headline: 'A' }, { headline: 'B', articleBody: BODY })) });
    const article = await loadArticle(new URL(url), { entry: 1, keep: ['all'] });
    expect(article.headline).to.equal('B');
    expect(article.paragraphs).to.have.length(3);
  });

  it('asks a proxy', async () => {
    table.set({ [`https://proxy.example/?${encodeURIComponent(url)}`]: new Response(jsonLd({ headline: 'A', url: '/a' })) });
    const article = await loadArticle(url, { proxy: 'https://proxy.example/?{url}' });
    expect(article.url).to.equal(new URL('/a', url).href);
  }); // prettier-ignore

  it('reads XML and HTML with the parser it is given', async () => {
    const parsed: string[] = [];
    class Parser extends DOMParser {
      override parseFromString(markup: string, type: DOMParserSupportedType): Document {
        parsed.push(type);
        return super.parseFromString(markup, type);
      }
    }
    table.set({ [url]: new Response(rss({ title: 'A', 'content:encoded': BODY })) });
    await loadArticle(url, { DOMParser: Parser });
    expect(parsed).to.deep.equal(['application/xml', 'text/html']);
  });

  for (const [code, answer] of [
    ['http', () => new Response('', { status: 404 })],
    ['unknown-format', () => new Response('Hello.')],
    ['no-article', () => new Response('{"@context":"https://schema.org","@type":"Organization"}')],
    ['malformed', () => new Response('{"@type":')],
  ] as const) {
    it(`is rejected with ${code}`, async () => {
      table.set({ [url]: answer });
      expect(await codeOf(loadArticle(url))).to.equal(code);
    });
  }

  it('is rejected with bad-address', async () => {
    expect(await codeOf(loadArticle('story.json'))).to.equal('bad-address');
  });

  it('is rejected with the reason of the signal, and the request ends', async () => {
    const asked = deferred();
    table.set({
      [url]: () => {
        asked.resolve();
        return deferred<Response>().promise;
      },
    });
    const controller = new AbortController();
    const rejected = reasonOf(loadArticle(url, { signal: controller.signal }));
    await asked.promise;
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await rejected).to.equal(reason);
    expect(table.calls[0]!.signal.aborted).to.equal(true);
  });
});
