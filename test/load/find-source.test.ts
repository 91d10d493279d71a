import { expect } from '@open-wc/testing';
import { isPermalink } from '../../src/load/find-source.js';
import { loadArticle } from '../../src/load/load-article.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
const page = (head: string): Response =>
  new Response(
    `<!doctype html><html><head>${head}</head><body><article><p>${'A page about boats. '.repeat(30)}</p></article></body></html>`,
    {
      headers: { 'content-type': 'text/html' },
    },
  );
const gone = (): Response => new Response('', { status: 404 });
const post = { id: 7, title: { rendered: 'The boats are back' }, content: { rendered: '<p>They came at noon.</p>' } };

describe('isPermalink', () => {
  for (const [address, expected] of [
    ['https://news.example/the-boats-are-back/', true],
    ['https://news.example/2026/04/boats', true],
    ['https://news.example/%D0%BB%D0%BE%D0%B4%D0%BA%D0%B8-%D0%B4%D0%BE%D0%BC%D0%B0/', true],
    ['https://news.example/', false],
    ['https://news.example/boats', false],
    ['https://news.example/the-boats.html', false],
    ['https://news.example/the-boats.json', false],
    ['https://news.example/wp-json/wp/v2/posts/7', false],
  ] as const) {
    it(`is ${expected} for ${address}`, () => expect(isPermalink(address)).to.equal(expected));
  }
});

describe('finding the data', () => {
  let table: FetchTable;
  afterEach(() => table.restore());
  const asked = (): string[] => table.calls.map(({ url }) => url);

  it('finds the post of a permalink that cannot be read', async () => {
    table = fetchTable({
      'https://one.example/the-boats-are-back/': gone,
      'https://one.example/wp-json/wp/v2/posts?slug=the-boats-are-back&_embed': () => json([post]),
    });
    expect((await loadArticle('https://one.example/the-boats-are-back/')).headline).to.equal('The boats are back');
    expect(asked()).to.have.length(2);
  });

  it('asks in the way that every WordPress understands, when the pretty one is unknown', async () => {
    table = fetchTable({
      'https://two.example/the-boats-are-back/': gone,
      'https://two.example/wp-json/wp/v2/posts?slug=the-boats-are-back&_embed': gone,
      'https://two.example/?rest_route=/wp/v2/posts&slug=the-boats-are-back&_embed': () => json([post]),
    });
    expect((await loadArticle('https://two.example/the-boats-are-back/')).headline).to.equal('The boats are back');
  });

  it('sends two further requests and no more, and none to an origin that has no such thing', async () => {
    table = fetchTable({
      'https://three.example/the-boats-are-back/': gone,
      'https://three.example/the-boats-are-gone/': gone,
      'https://three.example/wp-json/wp/v2/posts?slug=the-boats-are-back&_embed': gone,
      'https://three.example/?rest_route=/wp/v2/posts&slug=the-boats-are-back&_embed': gone,
    });
    const code = async (url: string): Promise<unknown> =>
      loadArticle(url).catch(({ code: why }: { code: string }) => why);
    expect(await code('https://three.example/the-boats-are-back/')).to.equal('http');
    expect(asked()).to.have.length(3);
    expect(await code('https://three.example/the-boats-are-gone/')).to.equal('http');
    expect(asked()).to.have.length(4);
  });

  it('sends no further request for an address that is no permalink', async () => {
    table = fetchTable({ 'https://four.example/boats.json': gone });
    await loadArticle('https://four.example/boats.json').catch(() => undefined);
    expect(asked()).to.have.length(1);
  });

  it('reads the post that a page names as its own', async () => {
    table = fetchTable({
      'https://five.example/boats': () =>
        page('<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/7">'),
      'https://five.example/wp-json/wp/v2/posts/7?_embed': () => json(post),
    });
    const { headline, provenance } = await loadArticle('https://five.example/boats');
    expect(headline).to.equal('The boats are back');
    expect(provenance.format).to.equal('wordpress');
  });

  it('keeps to the page where what it names cannot be read', async () => {
    table = fetchTable({
      'https://six.example/boats': () =>
        page(
          '<title>Boats of the bay</title><link rel="alternate" href="/wp-json/wp/v2/posts/7" type="application/json">',
        ),
      'https://six.example/wp-json/wp/v2/posts/7?_embed': gone,
    });
    expect((await loadArticle('https://six.example/boats')).provenance.format).to.equal('page');
  });

  it('reads the feed of a front page, where entry chooses', async () => {
    const item = (title: string): string => `<item><title>${title}</title></item>`;
    table = fetchTable({
      'https://seven.example/': () => page('<link rel="alternate" type="application/rss+xml" href="/feed">'),
      'https://seven.example/feed': () =>
        new Response(
          `<rss version="2.0"><channel><title>Seven</title>${item('First')}${item('Second')}</channel></rss>`,
        ),
    });
    expect((await loadArticle('https://seven.example/', { entry: 1 })).headline).to.equal('Second');
  });

  it('follows a page to no other host', async () => {
    table = fetchTable({
      'https://nine.example/': () =>
        page('<link rel="alternate" type="application/rss+xml" href="https://evil.example/">'),
      'https://nine.example/boats': () => page('<link rel="alternate" href="https://evil.example/wp/v2/posts/7">'),
    });
    await loadArticle('https://nine.example/').catch(() => undefined);
    await loadArticle('https://nine.example/boats').catch(() => undefined);
    expect(asked()).to.deep.equal(['https://nine.example/', 'https://nine.example/boats']);
  });

  it('asks a proxy for the address itself and for nothing else', async () => {
    table = fetchTable({ 'https://proxy.example/?u=https%3A%2F%2Feight.example%2Fthe-boats-are-back%2F': gone });
    await loadArticle('https://eight.example/the-boats-are-back/', { proxy: 'https://proxy.example/?u={url}' }).catch(
      () => undefined,
    );
    expect(asked()).to.have.length(1);
  });
});
