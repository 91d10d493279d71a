import { expect } from '@open-wc/testing';
import { PressError } from '../../src/model/press-error.js';
import { fetchSource } from '../../src/source/fetch-source.js';
import { deferred } from '../support/deferred.js';
import { fetchTable, type Answer, type FetchTable } from '../support/fetch-table.js';
import { elsewhere, elsewhereAnew, resetRequests, seenRequests, type SeenRequest } from '../support/other-origin.js';
import { holdTimers, type HeldTimers } from '../support/hold-timers.js';
import { until } from '../support/until.js';

const SOURCE_URL = 'https://news.example/feed.xml';

/** The limits that the documentation names. */
const TIMEOUT = 20_000;
const SILENCE = 10_000;
const MOST_BYTES = 5_000_000;

/** A port that nobody was ever given, and that no browser refuses by itself. */
const CLOSED = 'http://127.0.0.1:4/feed.xml';

/** What a promise is rejected with. */
const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('the promise was not rejected'),
    (reason: unknown) => reason,
  );

async function errorOf(promise: Promise<unknown>): Promise<PressError> {
  const reason = await reasonOf(promise);
  expect(reason).to.be.instanceOf(PressError);
  return reason as PressError;
}

/** The requests of the other origin, asked for until they fit. */
async function seenOnce(fit: (seen: readonly SeenRequest[]) => boolean): Promise<readonly SeenRequest[]> {
  let seen = await seenRequests();
  while (!fit(seen)) seen = await seenRequests();
  return seen;
}

const outcomes = (seen: readonly SeenRequest[]): readonly string[] => seen.map(({ outcome }) => outcome);

/** A body of so many bytes; says how many were asked for, and whether the reader left before the end. */
function streamOf(bytes: number) {
  const seen = { sent: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = new Uint8Array(Math.min(64 * 1024, bytes - seen.sent)).fill(0x20);
      seen.sent += chunk.length;
      if (chunk.length > 0) controller.enqueue(chunk);
      else controller.close();
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { seen, body };
}

describe('fetchSource', () => {
  let table: FetchTable | undefined;
  let timers: HeldTimers | undefined;

  const answer = (response: Answer): FetchTable => (table = fetchTable({ [SOURCE_URL]: response }));

  afterEach(() => {
    table?.restore();
    timers?.restore();
    table = timers = undefined;
  });

  describe('the answer', () => {
    it('is text, media type and address', async () => {
      answer(new Response('<rss/>', { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } }));
      expect(await fetchSource(SOURCE_URL)).to.deep.equal({
        text: '<rss/>',
        contentType: 'application/rss+xml; charset=utf-8',
        url: SOURCE_URL,
      });
    });

    it('has an empty media type where the server names none', async () => {
      answer(new Response(new Uint8Array([0x7b, 0x7d])));
      expect(await fetchSource(SOURCE_URL)).to.deep.equal({ text: '{}', contentType: '', url: SOURCE_URL });
    });

    it('is decoded as the server says, across the borders of its pieces', async () => {
      const pieces = [Uint8Array.of(0xc3, 0xe0), Uint8Array.of(0xe2, 0xe0, 0xed), Uint8Array.of(0xfc)];
      const body = new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece);
          controller.close();
        },
      });
      answer(new Response(body, { headers: { 'content-type': 'text/plain; charset=windows-1251' } }));
      expect((await fetchSource(SOURCE_URL)).text).to.equal('Гавань');
    });

    it('is empty text where there is no body', async () => {
      answer(new Response(null));
      expect((await fetchSource(SOURCE_URL)).text).to.equal('');
    });

    it('has the address behind a redirect, which its relative links are resolved against', async () => {
      const { url, text } = await fetchSource(elsewhere('/__redirect?to=/__status/200'));
      expect(url).to.equal(elsewhere('/__status/200'));
      expect(text).to.equal('An answer made for a test.');
    });

    it('has the address that was asked for where the answer has none', async () => {
      table = fetchTable({});
      globalThis.fetch = () => Promise.resolve(new Response('{}'));
      expect((await fetchSource(SOURCE_URL)).url).to.equal(SOURCE_URL);
    });
  });

  describe('the request', () => {
    it('is one, without credentials, and names no more than the origin of the page', async () => {
      const { calls } = answer(new Response('{}'));
      await fetchSource(SOURCE_URL);
      expect(calls).to.have.length(1);
      const { method, credentials, referrerPolicy, mode, redirect, cache } = calls[0]!.request;
      expect({ method, credentials, referrerPolicy, mode, redirect, cache }).to.deep.equal({
        method: 'GET',
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        mode: 'cors',
        redirect: 'follow',
        cache: 'default',
      });
    });

    it('has one header of its own, short and plain enough to need no preflight', async () => {
      const { calls } = answer(new Response('{}'));
      await fetchSource(SOURCE_URL);
      const headers = [...calls[0]!.headers];
      expect(headers.map(([name]) => name)).to.deep.equal(['accept']);
      const accept = headers[0]![1];
      expect(accept.length).to.be.below(128);
      // https://fetch.spec.whatwg.org/#cors-unsafe-request-header-byte
      expect(accept).to.match(/^[^\u0000-\u0008\u000a-\u001f"():<>?@[\\\]{}\u007f]+$/); // oxlint-disable-line no-control-regex
    });

    it('asks for every format', async () => {
      const { calls } = answer(new Response('{}'));
      await fetchSource(SOURCE_URL);
      const accept = calls[0]!.headers.get('accept');
      for (const type of ['application/ld+json', 'application/json', 'application/rss+xml', 'text/html', '*/*']) {
        expect(accept).to.contain(type);
      }
    });

    it('reaches a server of another origin without a preflight, a cookie or a path in the referrer', async () => {
      document.cookie = 'reader=secret; path=/';
      await resetRequests();
      const { text } = await fetchSource(elsewhere('/__headers'));
      document.cookie = 'reader=; path=/; max-age=0';
      expect((await seenRequests()).map(({ method, path }) => `${method} ${path}`)).to.deep.equal(['GET /__headers']);
      const headers = JSON.parse(text) as Record<string, string>;
      expect(headers).not.to.have.property('cookie');
      expect(headers).not.to.have.property('authorization');
      expect(headers['referer']).to.equal(`${location.origin}/`);
    });

    it('goes past the cache of the browser where a fresh answer is wanted', async () => {
      const { calls } = answer(new Response('{}'));
      await fetchSource(SOURCE_URL, { fresh: true });
      expect(calls[0]!.request.cache).to.equal('reload');
      expect([...calls[0]!.headers.keys()]).to.deep.equal(['accept']);
    });
  });

  describe('a refusal', () => {
    for (const status of [400, 401, 403, 404, 410, 429, 500, 503]) {
      it(`of ${status} is http with that status`, async () => {
        const { calls } = answer(new Response('<rss/>', { status }));
        const error = await errorOf(fetchSource(SOURCE_URL));
        expect(error.code).to.equal('http');
        expect(error.status).to.equal(status);
        expect(error.message).to.contain(String(status)).and.contain(SOURCE_URL);
        expect(calls).to.have.length(status < 500 ? 1 : 2);
      });
    }

    it('of a real server is http, and is not asked about again', async () => {
      await resetRequests();
      const error = await errorOf(fetchSource(elsewhere('/__status/404')));
      expect([error.code, error.status]).to.deep.equal(['http', 404]);
      expect((await seenRequests()).map(({ path }) => path)).to.deep.equal(['/__status/404']);
    });

    it('leaves its body unread, however long that is', async () => {
      await resetRequests();
      await errorOf(fetchSource(elsewhere('/__big?bytes=2000000000&status=404')));
      const seen = await seenOnce((requests) => !outcomes(requests).includes('open'));
      expect(outcomes(seen)).to.deep.equal(['abandoned']);
    });
  });

  describe('a large answer', () => {
    it('is read up to the limit', async () => {
      const { body, seen } = streamOf(MOST_BYTES);
      answer(() => new Response(body));
      expect((await fetchSource(SOURCE_URL)).text).to.have.length(MOST_BYTES);
      expect(seen.cancelled).to.equal(false);
    });

    it('is too-large one byte past the limit', async () => {
      const { body } = streamOf(MOST_BYTES + 1);
      answer(() => new Response(body));
      const error = await errorOf(fetchSource(SOURCE_URL));
      expect(error.code).to.equal('too-large');
      expect(error.message).to.contain('5 MB');
    });

    it('without an end is left as soon as it is too large', async () => {
      const { body, seen } = streamOf(Infinity);
      answer(() => new Response(body));
      expect((await errorOf(fetchSource(SOURCE_URL))).code).to.equal('too-large');
      expect(seen.sent).to.be.below(MOST_BYTES * 1.1);
    });

    it('of a real server is abandoned', async () => {
      await resetRequests();
      expect((await errorOf(fetchSource(elsewhere('/__big?bytes=200000000')))).code).to.equal('too-large');
      const seen = await seenOnce((requests) => !outcomes(requests).includes('open'));
      expect(outcomes(seen)).to.deep.equal(['abandoned']);
    });
  });

  describe('an abort', () => {
    it('before the request sends none, and is rejected with the reason', async () => {
      const { calls } = answer(new Response('{}'));
      const reason = new Error('The card is gone.');
      expect(await reasonOf(fetchSource(SOURCE_URL, { signal: AbortSignal.abort(reason) }))).to.equal(reason);
      expect(calls).to.deep.equal([]);
    });

    it('while the server is silent ends the request, and is rejected with the reason', async () => {
      const { calls } = answer(() => deferred<Response>().promise);
      const controller = new AbortController();
      const rejected = reasonOf(fetchSource(SOURCE_URL, { signal: controller.signal }));
      const reason = new Error('The card is gone.');
      controller.abort(reason);
      expect(await rejected).to.equal(reason);
      expect(calls[0]!.signal.aborted).to.equal(true);
    });

    it('while the body arrives ends a real request', async () => {
      await resetRequests();
      const controller = new AbortController();
      const rejected = reasonOf(fetchSource(elsewhere('/__drip'), { signal: controller.signal }));
      await seenOnce((requests) => requests.length === 1);
      const reason = new Error('The card is gone.');
      controller.abort(reason);
      expect(await rejected).to.equal(reason);
      expect(outcomes(await seenOnce((requests) => !outcomes(requests).includes('open')))).to.deep.equal(['abandoned']);
    });

    it('is not taken for a failure that needs an explanation', async () => {
      const { calls } = answer(() => deferred<Response>().promise);
      const controller = new AbortController();
      const rejected = reasonOf(fetchSource(SOURCE_URL, { signal: controller.signal }));
      controller.abort();
      expect(await rejected).to.have.property('name', 'AbortError');
      expect(calls).to.have.length(1);
    });

    it('after the answer changes nothing', async () => {
      answer(new Response('{}'));
      const controller = new AbortController();
      const source = await fetchSource(SOURCE_URL, { signal: controller.signal });
      controller.abort();
      expect(source.text).to.equal('{}');
    });
  });

  describe('a silent source', () => {
    for (const limit of [SILENCE, TIMEOUT]) {
      it(`is a timeout after ${limit / 1000} seconds that names the host, and the request ends`, async () => {
        timers = holdTimers();
        const { calls } = answer(() => deferred<Response>().promise);
        const rejected = errorOf(fetchSource(SOURCE_URL));
        await until(() => calls.length > 0, 'the request was sent');
        timers.fire((delay) => delay === limit);
        const error = await rejected;
        expect(error.code).to.equal('timeout');
        expect(error.message)
          .to.contain('news.example')
          .and.contain(`${limit / 1000} seconds`);
        expect(calls[0]!.signal.aborted).to.equal(true);
        expect(calls, 'no probe is sent').to.have.length(1);
      });
    }

    it('is a timeout too when only its body does not end', async () => {
      timers = holdTimers();
      await resetRequests();
      const rejected = errorOf(fetchSource(elsewhere('/__drip')));
      await seenOnce((requests) => requests.length === 1);
      timers.fire((delay) => delay === TIMEOUT);
      expect((await rejected).code).to.equal('timeout');
      expect(outcomes(await seenOnce((requests) => !outcomes(requests).includes('open')))).to.deep.equal(['abandoned']);
    });

    it('is silent only since its last byte', async () => {
      timers = holdTimers();
      let feed!: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({ start: (controller) => void (feed = controller) });
      const { calls } = answer(() => new Response(body));
      const source = fetchSource(SOURCE_URL);
      await until(() => calls.length > 0, 'the request was sent');
      const first = timers;
      let before = 0;
      for (const piece of ['{', '}']) {
        before = first.set;
        feed.enqueue(new TextEncoder().encode(piece));
        await until(() => first.set > before, 'the wait began anew');
      }
      feed.close();
      expect((await source).text).to.equal('{}');
    });

    it('leaves no timer behind, whatever the end', async () => {
      timers = holdTimers();
      answer(new Response('{}'));
      await fetchSource(SOURCE_URL);
      table?.set({ [SOURCE_URL]: new Response('', { status: 404 }) });
      await reasonOf(fetchSource(SOURCE_URL));
      await reasonOf(fetchSource(SOURCE_URL, { signal: AbortSignal.abort() }));
      expect(timers.waiting).to.deep.equal([]);
    });
  });

  describe('a request that comes to nothing', () => {
    it('is blocked where the server does not allow reading', async () => {
      await resetRequests();
      const error = await errorOf(fetchSource(elsewhere('/__nocors/demo/articles/feed.rss.xml')));
      expect(error.code).to.equal('blocked');
      expect(error.cause).to.be.instanceOf(TypeError);
      expect((await seenRequests()).every(({ method }) => method === 'GET')).to.equal(true);
    });

    it('is unreachable where nobody listens', async () => {
      const error = await errorOf(fetchSource(CLOSED));
      expect(error.code).to.equal('unreachable');
      expect(error.message).to.contain('127.0.0.1');
    });

    it('is unreachable, and never blocked, where the connection breaks in the middle of the body', async () => {
      const error = await errorOf(fetchSource(elsewhere('/__cut')));
      expect(error.code).to.equal('unreachable');
      expect(error.message).to.contain('in the middle');
      expect(error.cause).to.be.instanceOf(TypeError);
    });

    it('is a failure where the server redirects for ever', async () => {
      const error = await errorOf(fetchSource(elsewhereAnew('/__redirect-loop')));
      expect(error.code).to.equal('unreachable');
      expect(error.cause).to.be.instanceOf(TypeError);
    });
  });
});
