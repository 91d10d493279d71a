import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { articleBody } from '../../src/load/article-body.js';
import { articleFields } from '../../src/load/article-fields.js';
import { articleText } from '../../src/load/article-text.js';
import type { ArticleRequest, FinishArticle } from '../../src/load/article-request.js';
import { requestArticle } from '../../src/load/request-article.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { freshUrl, jsonLd, wordpress } from './documents.js';
import { codeOf, reasonOf } from './rejections.js';

/** A finisher that counts its work. */
function counting(finish: FinishArticle) {
  const counter = { count: 0, finish: ((article, context) => {
    counter.count += 1;
    return finish(article, context);
  }) as FinishArticle };
  return counter;
} // prettier-ignore

describe('requestArticle', () => {
  let table: FetchTable;
  let url: string;

  const request = (more: Partial<ArticleRequest> = {}, finish: FinishArticle = articleFields): Promise<Article> =>
    requestArticle({ url, ...more }, finish);

  beforeEach(() => {
    table = fetchTable({});
    url = freshUrl();
  });

  afterEach(() => table.restore());

  it('gives the first article of a source, cleaned', async () => {
    table.set({ [url]: new Response(jsonLd({ headline: 'Q&amp;A', url: '/a' }, { headline: 'B' })) });
    const article = await request();
    expect(article.headline).to.equal('Q&A');
    expect(article.url).to.equal(new URL('/a', url).href);
    expect(article.provenance.format).to.equal('json-ld');
  });

  describe('the entry', () => {
    const POSTS = wordpress(
      { id: 12, slug: 'first', title: 'A', link: 'https://news.example/a' },
      { id: 7, slug: 'second', title: 'B', link: '/b' },
    );

    for (const [title, entry, headline] of [
      ['its place', 1, 'B'],
      ['its place in words', '1', 'B'],
      ['its id', '12', 'A'],
      ['its id as a number', 7, 'B'],
      ['its slug', 'second', 'B'],
      ['its address', 'https://news.example/a', 'A'],
      ['its address, relative to the source', '/b', 'B'],
      ['nothing', '', 'A'],
    ] as const) {
      it(`is found by ${title}`, async () => {
        table.set({ [url]: new Response(POSTS) });
        expect((await request({ entry })).headline).to.equal(headline);
      });
    }

    it('that is not there is no-article', async () => {
      table.set({ [url]: new Response(POSTS) });
      expect(await codeOf(request({ entry: 2 }))).to.equal('no-article');
    });

    it('may be another for each card of one request', async () => {
      table.set({ [url]: new Response(POSTS) });
      const articles = await Promise.all([request({ entry: 0 }), request({ entry: 1 }), request({ entry: 'second' })]);
      expect(articles.map(({ headline }) => headline)).to.deep.equal(['A', 'B', 'B']);
      expect(articles[1]).to.equal(articles[2]);
      expect(table.calls).to.have.length(1);
    });
  });

  describe('the address', () => {
    for (const bad of ['', ' ', 'story.json', '/story.json', 'javascript:executed()', 'data:,a', 'ftp://news.example/', 'https://', 'file:///a']) {
      it(`"${bad}" is a bad-address, and nothing is asked`, async () => {
        expect(await codeOf(request({ url: bad }))).to.equal('bad-address');
        expect(table.calls).to.deep.equal([]);
      });
    } // prettier-ignore

    it('is asked for without the user name and password in it', async () => {
      table.set({ [url]: new Response(jsonLd({ headline: 'A', url: '/a' })) });
      const article = await request({ url: url.replace('https://', 'https://me:secret@') });
      expect(table.calls.map((call) => call.url)).to.deep.equal([url]);
      expect(article.url).to.equal(new URL('/a', url).href);
    });
  });

  describe('a proxy', () => {
    const PROXY = 'https://proxy.example/?key=1&url={url}';

    it('is asked for the encoded address of the source', async () => {
      url = freshUrl('/story?a=1&b=$&c=ä#d');
      const proxied = `https://proxy.example/?key=1&url=${encodeURIComponent(url)}`;
      table.set({ [proxied]: new Response(jsonLd({ headline: 'A' })) });
      expect((await request({ proxy: PROXY })).headline).to.equal('A');
      expect(table.calls.map((call) => call.url)).to.deep.equal([proxied]);
    });

    it('does not change what relative links are resolved against', async () => {
      const proxied = `https://proxy.example/?key=1&url=${encodeURIComponent(url)}`;
      const body = '<p>A <a href="b">b</a></p>';
      table.set({ [proxied]: new Response(jsonLd({ headline: 'A', url: '/a', image: 'a.jpg', articleBody: body })) });
      const article = await request({ proxy: PROXY }, articleBody);
      expect(article.url).to.equal(new URL('/a', url).href);
      expect(article.image?.url).to.equal(new URL('a.jpg', url).href);
      expect(String(article.articleBody)).to.equal(`<p>A <a href="${new URL('b', url).href}">b</a></p>`);
    });

    it('finds an entry by its address at the source', async () => {
      const proxied = `https://proxy.example/?key=1&url=${encodeURIComponent(url)}`;
      table.set({ [proxied]: new Response(jsonLd({ headline: 'A', url: '/a' }, { headline: 'B', url: '/b' })) });
      expect((await request({ proxy: PROXY, entry: '/b' })).headline).to.equal('B');
    });

    it('may name the source in many places', async () => {
      const proxied = `https://proxy.example/${encodeURIComponent(url)}?again=${encodeURIComponent(url)}`;
      table.set({ [proxied]: new Response(jsonLd({ headline: 'A' })) });
      expect((await request({ proxy: 'https://proxy.example/{url}?again={url}' })).headline).to.equal('A');
    });

    for (const proxy of ['/proxy?url={url}', 'javascript:executed("{url}")', 'data:,{url}', 'https://']) {
      it(`"${proxy}" is a bad-address that names it`, async () => {
        const reason = (await reasonOf(request({ proxy }))) as Error;
        expect(reason).to.have.property('code', 'bad-address');
        expect(reason.message).to.contain(proxy);
        expect(table.calls).to.deep.equal([]);
      });
    }

    it('is not asked for a bad address', async () => {
      expect(await codeOf(request({ proxy: PROXY, url: 'javascript:a' }))).to.equal('bad-address');
      expect(table.calls).to.deep.equal([]);
    });

    it('fails as everything does for an address that cannot be encoded', async () => {
      expect(await reasonOf(request({ proxy: PROXY, url: `${url}?\ud800` }))).to.have.property('name', 'PressError');
    });
  });

  describe('the work', () => {
    const source = (): Response => new Response(jsonLd({ headline: 'A', articleBody: '<p>B</p>' }));

    it('of finishing is done once for equal requests', async () => {
      table.set({ [url]: source() });
      const work = counting(articleBody);
      const articles = await Promise.all(Array.from({ length: 100 }, () => request({}, work.finish)));
      articles.push(await request({}, work.finish));
      expect(new Set(articles).size).to.equal(1);
      expect(work.count).to.equal(1);
    });

    it('is done for each depth, from one request', async () => {
      table.set({ [url]: source() });
      const [fields, text, body] = await Promise.all([
        request({}, articleFields),
        request({}, articleText),
        request({}, articleBody),
      ]);
      expect([fields?.paragraphs, text?.paragraphs, body?.paragraphs]).to.deep.equal([[], ['B'], ['B']]);
      expect([fields, text, body].map((article) => String(article?.articleBody))).to.deep.equal([
        'undefined',
        'undefined',
        '<p>B</p>',
      ]);
      expect(table.calls).to.have.length(1);
    });

    it('is done for each list of rules to keep', async () => {
      const line = 'Sign up to our newsletter.';
      table.set({ [url]: new Response(jsonLd({ headline: 'A', articleBody: `<p>B</p><p>${line}</p>` })) });
      const [without, kept, again] = await Promise.all([
        request({}, articleText),
        request({ keep: ['newsletter'] }, articleText),
        request({ keep: ['newsletter'] }, articleText),
      ]);
      expect(without?.paragraphs).to.deep.equal(['B']);
      expect(kept?.paragraphs).to.deep.equal(['B', line]);
      expect(again).to.equal(kept);
    });

    it('is done again for a fresh answer', async () => {
      table.set({ [url]: source() });
      const first = await request();
      table.set({ [url]: new Response(jsonLd({ headline: 'C' })) });
      expect((await request({ fresh: true })).headline).to.equal('C');
      expect((await request()).headline).to.equal('C');
      expect(first.headline).to.equal('A');
      expect(table.calls).to.have.length(2);
    });

    it('that fails is done again for the next card', async () => {
      table.set({ [url]: source() });
      const broken = new Error('broken');
      const fail: FinishArticle = () => {
        throw broken;
      };
      expect(await reasonOf(request({}, fail))).to.equal(broken);
      expect((await request()).headline).to.equal('A');
    });
  });

  it('is rejected with the reason of its signal', async () => {
    const reason = new Error('removed');
    const rejected = requestArticle({ url }, articleFields, AbortSignal.abort(reason));
    expect(await reasonOf(rejected)).to.equal(reason);
  });
});
