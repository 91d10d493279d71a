import { expect } from '@open-wc/testing';
import { withOfflineCopy } from '../../src/load/offline-copy.js';
import { parseSource, type SourceArticles } from '../../src/load/parse-source.js';
import { PressError, type PressErrorCode } from '../../src/model/press-error.js';
import { freshUrl, jsonLd } from './documents.js';

const CACHE = 'presscards';
const DAY = 24 * 60 * 60 * 1000;

const sourceOf = (headline: string, url: string, filler = ''): Promise<SourceArticles> =>
  parseSource({
    text: jsonLd({ headline, alternativeHeadline: filler }),
    contentType: 'application/ld+json; charset=utf-8',
    url,
  });

const failing = (code: PressErrorCode, status?: number) => (): Promise<SourceArticles> =>
  Promise.reject(new PressError(code, 'A failure made for a test.', { status }));

/** Nothing says when a copy has been stored; it is looked for until it is there. */
async function stored(count: number, address = ''): Promise<readonly Request[]> {
  for (;;) {
    const keys = (await caches.has(CACHE)) ? await (await caches.open(CACHE)).keys() : [];
    const isThere = keys.length === 0 || keys.some(({ url }) => url.endsWith(encodeURIComponent(address)));
    if (keys.length === count && isThere) return keys;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('The promise was not rejected.'),
    (reason: unknown) => reason,
  );

/** Lets the clock of this page stand at a moment. */
function at(moment: number): void {
  Date.now = () => moment;
}

describe('withOfflineCopy', () => {
  const { now } = Date;
  const real = Object.getOwnPropertyDescriptor(globalThis, 'caches') as PropertyDescriptor;
  let url: string;

  const keep = async (headline: string, count = 1): Promise<void> => {
    await withOfflineCopy(url, () => sourceOf(headline, `${url}?read`));
    // As many as before may still be those before.
    await stored(count, url);
  };

  beforeEach(async () => {
    await caches.delete(CACHE);
    url = freshUrl();
  });

  afterEach(async () => {
    Date.now = now;
    Object.defineProperty(globalThis, 'caches', real);
    await caches.delete(CACHE);
  });

  it('gives what was loaded, and keeps its text, media type, address and date', async () => {
    at(1_800_000_000_000);
    const articles = await withOfflineCopy(url, () => sourceOf('A', `${url}?read`));
    expect(articles.articles[0]?.headline).to.equal('A');
    expect(articles.storedAt).to.equal(undefined);
    const [key] = await stored(1);
    const copy = await (await caches.open(CACHE)).match(key!);
    expect(copy?.headers.get('content-type')).to.equal('application/ld+json; charset=utf-8');
    expect(copy?.headers.get('x-url')).to.equal(`${url}?read`);
    expect(copy?.headers.get('x-date')).to.equal('1800000000000');
    expect(await copy?.text()).to.equal(articles.source.text);
  });

  it('is not in the way of a service worker that looks in all caches', async () => {
    await keep('A');
    expect(await caches.match(url)).to.equal(undefined);
  });

  for (const [title, code, status] of [
    ['no network', 'offline'],
    ['no answer', 'unreachable'],
    ['an answer that comes too late', 'timeout'],
    ['an error page without CORS', 'blocked'],
    ['an error of the server', 'http', 503],
    ['too many requests', 'http', 429],
    ['an answer in no known format', 'unknown-format'],
    ['a broken answer', 'malformed'],
    ['an empty answer', 'no-article'],
    ['an answer that is too large', 'too-large'],
  ] as const) {
    it(`shows the last copy with its date where there is ${title}`, async () => {
      at(1_800_000_000_000);
      await keep('A');
      at(1_800_000_000_000 + DAY);
      const articles = await withOfflineCopy(url, failing(code, status));
      expect(articles.articles[0]?.headline).to.equal('A');
      expect(articles.format).to.equal('json-ld');
      expect(articles.url).to.equal(`${url}?read`);
      expect(articles.storedAt).to.deep.equal(new Date(1_800_000_000_000));
    });
  }

  for (const [title, code, status] of [
    ['taken away', 'http', 404],
    ['gone for good', 'http', 410],
    ['behind a login', 'http', 401],
    ['refused', 'http', 403],
    ['forbidden by law', 'http', 451],
    ['held back', 'withheld'],
  ] as const) {
    it(`shows no copy of what is ${title}, and forgets it`, async () => {
      await keep('A');
      const reason = await reasonOf(withOfflineCopy(url, failing(code, status)));
      expect(reason).to.have.property('code', code);
      await stored(0);
    });
  }

  it('is rejected with the failure where there is no copy', async () => {
    const error = new PressError('offline', 'A failure made for a test.');
    expect(await reasonOf(withOfflineCopy(url, () => Promise.reject(error)))).to.equal(error);
  });

  it('is rejected with the reason where the request was given up', async () => {
    await keep('A');
    const reason = new Error('The card is gone.');
    expect(await reasonOf(withOfflineCopy(url, () => Promise.reject(reason)))).to.equal(reason);
  });

  it('reads and parses a copy once for all cards that wait for one request', async () => {
    await keep('A');
    const error = new PressError('offline', 'A failure made for a test.');
    const [one, other] = await Promise.all([1, 2].map(() => withOfflineCopy(url, () => Promise.reject(error))));
    expect(one).to.not.equal(undefined);
    expect(one?.articles).to.equal(other?.articles);
  });

  describe('keeps', () => {
    it('a source once, however many cards it has', async () => {
      const articles = await sourceOf('A', url);
      let puts = 0;
      const put = Object.getOwnPropertyDescriptor(Cache.prototype, 'put') as PropertyDescriptor;
      Cache.prototype.put = function (this: Cache, ...how) {
        puts += 1;
        return (put.value as Cache['put']).apply(this, how);
      };
      try {
        for (let card = 0; card < 3; card += 1) await withOfflineCopy(url, () => Promise.resolve(articles));
        await stored(1);
      } finally {
        Object.defineProperty(Cache.prototype, 'put', put);
      }
      expect(puts).to.equal(1);
    });

    it('the newest of a source', async () => {
      await keep('A');
      const before = await (await caches.open(CACHE)).match((await stored(1))[0]!);
      await withOfflineCopy(url, () => sourceOf('B', url));
      let text = await before?.text();
      while (!text?.includes('"B"')) {
        text = await (await (await caches.open(CACHE)).match((await stored(1))[0]!))?.text();
      }
      expect((await withOfflineCopy(url, failing('offline'))).articles[0]?.headline).to.equal('B');
    });

    it('20 sources, the newest', async () => {
      const urls = Array.from({ length: 22 }, () => freshUrl());
      for (const [index, one] of urls.entries()) {
        url = one;
        at(1_800_000_000_000 + index);
        await keep(`Article ${index}`, Math.min(index + 1, 20));
      }
      const [first, , third] = urls;
      expect(await reasonOf(withOfflineCopy(first!, failing('offline')))).to.have.property('code', 'offline');
      expect((await withOfflineCopy(third!, failing('offline'))).articles[0]?.headline).to.equal('Article 2');
    });

    it('1 MB of all sources together, the newest', async () => {
      for (const [index, count] of [1, 2, 2].entries()) {
        url = freshUrl();
        at(1_800_000_000_000 + index);
        await withOfflineCopy(url, () => sourceOf(`Article ${index}`, url, 'x'.repeat(400_000)));
        await stored(count, url);
      }
      expect(await stored(2, url)).to.have.length(2);
    });

    it('no source that is larger than that, and the smaller one it had', async () => {
      await keep('A');
      await withOfflineCopy(url, () => sourceOf('B', url, 'ü'.repeat(600_000)));
      expect((await withOfflineCopy(url, failing('offline'))).articles[0]?.headline).to.equal('A');
    });

    it('nothing for longer than seven days', async () => {
      at(1_800_000_000_000);
      await keep('A');
      at(1_800_000_000_000 + 7 * DAY + 1);
      expect(await reasonOf(withOfflineCopy(url, failing('offline')))).to.have.property('code', 'offline');
      await stored(0);
    });

    it('nothing that comes from the future, as after a clock was set back', async () => {
      at(1_800_000_000_000);
      await keep('A');
      at(1_800_000_000_000 - 8 * DAY);
      expect(await reasonOf(withOfflineCopy(url, failing('offline')))).to.have.property('code', 'offline');
    });
  });

  describe('where the browser', () => {
    const forbid = (get: () => unknown): void => {
      Object.defineProperty(globalThis, 'caches', { get, configurable: true });
    };

    for (const [title, get] of [
      ['does not let even the name be said, as in a frame with an opaque origin', () => { throw new DOMException('No', 'SecurityError'); }],
      ['has no such storage, as on a page without https', () => undefined],
      ['has no room', () => ({ open: () => Promise.reject(new DOMException('Full', 'QuotaExceededError')) })],
    ] as const) {
      it(`${title}, cards load and fail as without`, async () => {
        forbid(get);
        const loaded = await withOfflineCopy(url, () => sourceOf('A', url));
        expect(loaded.articles[0]?.headline).to.equal('A');
        expect(await reasonOf(withOfflineCopy(url, failing('offline')))).to.have.property('code', 'offline');
        expect(await reasonOf(withOfflineCopy(url, failing('http', 404)))).to.have.property('status', 404);
      });
    } // prettier-ignore
  });
});
