import { expect } from '@open-wc/testing';
import { sharedArticles } from '../../src/load/article-cache.js';
import type { SourceArticles } from '../../src/load/parse-source.js';
import { deferred } from '../support/deferred.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { holdTimers } from '../support/hold-timers.js';
import { freshUrl, jsonLd } from './documents.js';
import { codeOf, reasonOf } from './rejections.js';

const headlines = ({ articles }: SourceArticles): unknown[] => articles.map(({ headline }) => headline);
const answer = (headline: string): Response => new Response(jsonLd({ headline }));

describe('sharedArticles', () => {
  let table: FetchTable;
  let url: string;

  beforeEach(() => {
    table = fetchTable({});
    url = freshUrl();
  });

  afterEach(() => table.restore());

  it('gives the articles, their format and their address', async () => {
    table.set({ [url]: answer('A') });
    const source = await sharedArticles(url, {});
    expect(headlines(source)).to.deep.equal(['A']);
    expect(source.format).to.equal('json-ld');
    expect(source.url).to.equal(url);
  });

  it('resolves against the base where there is one', async () => {
    table.set({ [url]: answer('A') });
    expect((await sharedArticles(url, { base: 'https://news.example/story' })).url).to.equal(
      'https://news.example/story',
    );
  });

  describe('one request', () => {
    it('serves many cards that ask at a time', async () => {
      const gate = deferred<Response>();
      table.set({ [url]: () => gate.promise });
      const asked = Promise.all(Array.from({ length: 100 }, () => sharedArticles(url, {})));
      gate.resolve(answer('A'));
      const sources = await asked;
      expect(new Set(sources).size).to.equal(1);
      expect(table.calls).to.have.length(1);
    });

    it('serves a card that asks later', async () => {
      table.set({ [url]: answer('A') });
      const first = await sharedArticles(url, {});
      expect(await sharedArticles(url, {})).to.equal(first);
      expect(table.calls).to.have.length(1);
    });

    it('is sent for each address', async () => {
      const other = freshUrl();
      table.set({ [url]: answer('A'), [other]: answer('B') });
      const sources = await Promise.all([sharedArticles(url, {}), sharedArticles(other, {})]);
      expect(sources.flatMap(headlines)).to.deep.equal(['A', 'B']);
    });
  });

  describe('a failure', () => {
    it('reaches every card that waits', async () => {
      table.set({ [url]: new Response('', { status: 404 }) });
      const codes = [1, 2, 3].map(() => codeOf(sharedArticles(url, {})));
      expect(await Promise.all(codes)).to.deep.equal(['http', 'http', 'http']);
      expect(table.calls).to.have.length(1);
    });

    for (const [title, failure, code] of [
      ['a refusal', () => new Response('', { status: 404 }), 'http'],
      ['an unknown format', () => new Response('Hello.'), 'unknown-format'],
      ['a broken document', () => new Response('{"@type":"NewsArticle"'), 'malformed'],
      ['an empty document', () => new Response(''), 'no-article'],
    ] as const) {
      it(`is forgotten, so that the next card asks again: ${title}`, async () => {
        table.set({ [url]: failure });
        expect(await codeOf(sharedArticles(url, {}))).to.equal(code);
        table.set({ [url]: answer('A') });
        expect(headlines(await sharedArticles(url, {}))).to.deep.equal(['A']);
        expect(table.calls).to.have.length(2);
      });
    }

    describe('with a time after which the source wants to be asked again', () => {
      const busy = (): Response => new Response('', { status: 429, headers: { 'retry-after': '60' } });

      it('is the answer to every card until then, and no request is sent', async () => {
        const timers = holdTimers();
        try {
          table.set({ [url]: busy });
          expect(await codeOf(sharedArticles(url, {}))).to.equal('http');
          table.set({ [url]: answer('A') });
          expect(await codeOf(sharedArticles(url, {}))).to.equal('http');
          expect(table.calls).to.have.length(1);
          timers.fire((delay) => delay === 60_000);
          expect(headlines(await sharedArticles(url, {}))).to.deep.equal(['A']);
        } finally {
          timers.restore();
        }
      });

      it('is no answer to a card that asks past every cache', async () => {
        table.set({ [url]: busy });
        await codeOf(sharedArticles(url, {}));
        table.set({ [url]: answer('A') });
        expect(headlines(await sharedArticles(url, { fresh: true }))).to.deep.equal(['A']);
      });
    });

    it('of a request that a newer one replaced does not put the newer one away', async () => {
      const gate = deferred<Response>();
      table.set({ [url]: () => gate.promise });
      const old = codeOf(sharedArticles(url, {}));
      table.set({ [url]: answer('B') });
      await sharedArticles(url, { fresh: true });
      gate.resolve(new Response('', { status: 404 }));
      expect(await old).to.equal('http');
      expect(headlines(await sharedArticles(url, {}))).to.deep.equal(['B']);
      expect(table.calls).to.have.length(2);
    });
  });

  describe('a card that is removed', () => {
    it('before it asks sends no request', async () => {
      const reason = new Error('removed');
      const rejected = reasonOf(sharedArticles(url, { signal: AbortSignal.abort(reason) }));
      expect(await rejected).to.equal(reason);
      expect(table.calls).to.deep.equal([]);
    });

    it('alone takes its request with it, and is rejected with its reason', async () => {
      table.set({ [url]: () => deferred<Response>().promise });
      const controller = new AbortController();
      const rejected = reasonOf(sharedArticles(url, { signal: controller.signal }));
      const reason = new Error('removed');
      controller.abort(reason);
      expect(await rejected).to.equal(reason);
      expect(table.calls[0]!.signal.aborted).to.equal(true);
      expect(table.calls[0]!.signal.reason).to.equal(reason);
    });

    it('leaves the request to the others that wait', async () => {
      const gate = deferred<Response>();
      table.set({ [url]: () => gate.promise });
      const controller = new AbortController();
      const removed = reasonOf(sharedArticles(url, { signal: controller.signal }));
      const stays = sharedArticles(url, { signal: new AbortController().signal });
      controller.abort();
      expect(await removed).to.have.property('name', 'AbortError');
      expect(table.calls[0]!.signal.aborted).to.equal(false);
      gate.resolve(answer('A'));
      expect(headlines(await stays)).to.deep.equal(['A']);
      expect(table.calls).to.have.length(1);
    });

    it('leaves the request to one that waits without a signal', async () => {
      const gate = deferred<Response>();
      table.set({ [url]: () => gate.promise });
      const controller = new AbortController();
      const removed = reasonOf(sharedArticles(url, { signal: controller.signal }));
      const stays = sharedArticles(url, {});
      controller.abort();
      await removed;
      gate.resolve(answer('A'));
      expect(headlines(await stays)).to.deep.equal(['A']);
    });

    it('as the last of many takes the request with it, and not before', async () => {
      table.set({ [url]: () => deferred<Response>().promise });
      const controllers = [1, 2, 3].map(() => new AbortController());
      const rejected = controllers.map(({ signal }) => reasonOf(sharedArticles(url, { signal })));
      const aborted = controllers.map((controller) => {
        controller.abort();
        return table.calls[0]!.signal.aborted;
      });
      await Promise.all(rejected);
      expect(aborted).to.deep.equal([false, false, true]);
    });

    it('does not spoil the address for a card that comes in the same moment', async () => {
      table.set({ [url]: () => deferred<Response>().promise });
      const controller = new AbortController();
      const removed = reasonOf(sharedArticles(url, { signal: controller.signal }));
      controller.abort();
      table.set({ [url]: answer('A') });
      expect(headlines(await sharedArticles(url, {}))).to.deep.equal(['A']);
      await removed;
      expect(table.calls).to.have.length(2);
      expect(headlines(await sharedArticles(url, {}))).to.deep.equal(['A']);
      expect(table.calls, 'the answer is kept').to.have.length(2);
    });

    it('after the answer came changes nothing', async () => {
      table.set({ [url]: answer('A') });
      const controller = new AbortController();
      const source = await sharedArticles(url, { signal: controller.signal });
      controller.abort();
      expect(await sharedArticles(url, {})).to.equal(source);
      expect(table.calls[0]!.signal.aborted).to.equal(false);
    });

    it('before it hears of an answer that is there leaves that to the others', async () => {
      table.set({ [url]: answer('A') });
      const source = await sharedArticles(url, {});
      const controller = new AbortController();
      const removed = reasonOf(sharedArticles(url, { signal: controller.signal }));
      controller.abort();
      await removed;
      expect(await sharedArticles(url, {})).to.equal(source);
    });
  });

  describe('a fresh answer', () => {
    it('is asked for past every cache, and serves the cards that come later', async () => {
      table.set({ [url]: answer('A') });
      await sharedArticles(url, {});
      table.set({ [url]: answer('B') });
      expect(headlines(await sharedArticles(url, { fresh: true }))).to.deep.equal(['B']);
      expect(headlines(await sharedArticles(url, {}))).to.deep.equal(['B']);
      expect(table.calls.map(({ request }) => request.cache)).to.deep.equal(['default', 'reload']);
    });

    it('does not take the answer away from cards that wait for the old one', async () => {
      const gate = deferred<Response>();
      table.set({ [url]: () => gate.promise });
      const old = sharedArticles(url, {});
      table.set({ [url]: answer('B') });
      await sharedArticles(url, { fresh: true });
      gate.resolve(answer('A'));
      expect(headlines(await old)).to.deep.equal(['A']);
      expect(headlines(await sharedArticles(url, {}))).to.deep.equal(['B']);
    });
  });

  describe('the list of what was loaded', () => {
    it('keeps fifty sources, and lets the oldest go first', async () => {
      const urls = [url, ...Array.from({ length: 50 }, () => freshUrl())];
      table.set(Object.fromEntries(urls.map((one) => [one, answer('A')])));
      for (const one of urls) await sharedArticles(one, {});
      await sharedArticles(urls[1]!, {});
      expect(table.calls, 'the second of 51 is still there').to.have.length(51);
      await sharedArticles(urls[0]!, {});
      expect(table.calls, 'the first of 51 is not').to.have.length(52);
    });

    it('lets small sources go sooner where there are large ones', async () => {
      const large = (): Response =>
        new Response(jsonLd({ headline: 'A', articleBody: 'x'.repeat(4_000_000) }), {
          headers: { 'content-type': 'application/ld+json' },
        });
      const urls = [url, freshUrl(), freshUrl(), freshUrl()];
      table.set({ [url]: answer('A'), ...Object.fromEntries(urls.slice(1).map((one) => [one, large])) });
      for (const one of urls) await sharedArticles(one, {});
      await sharedArticles(urls[2]!, {});
      expect(table.calls, 'two of four megabytes are kept').to.have.length(4);
      await sharedArticles(urls[1]!, {});
      expect(table.calls, 'a third is not').to.have.length(5);
      await sharedArticles(url, {});
      expect(table.calls, 'nor what is older').to.have.length(6);
    });

    it('serves a card whose request it had to let go', async () => {
      const gate = deferred<Response>();
      table.set({ [url]: () => gate.promise });
      const waits = sharedArticles(url, {});
      for (let count = 0; count < 50; count += 1) {
        const other = freshUrl();
        table.set({ [other]: answer('B') });
        await sharedArticles(other, {});
      }
      gate.resolve(answer('A'));
      expect(headlines(await waits)).to.deep.equal(['A']);
    });
  });
});
