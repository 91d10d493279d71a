import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { FetchOptions } from './source-request.js';

export type { FetchOptions };

/** Milliseconds until the last byte has to be there, and until the next one. */
const TIMEOUT = 20_000;
const SILENCE = 10_000;

/** Bytes that are read of a source, counted when they are unpacked. */
const MOST_BYTES = 5_000_000;

/**
 * Under 128 bytes and without characters that would make the request need a preflight, which feeds
 * and files do not answer.
 *
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
const ACCEPT =
  'application/ld+json,application/json,application/rss+xml,application/atom+xml,application/xml,text/html;q=.9,*/*;q=.8';

/** What another encoding leaves in a text that is read as UTF-8: UTF-16 its zeros, ISO-2022 its escapes. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const FOREIGN = /[\ufffd\0\x1b]/;

/** The one request that presscards sends: simple, without credentials, telling no more than the page's origin. */
const send = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, {
    // What a page has put on every object is no part of the request.
    __proto__: null,
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    headers: { Accept: ACCEPT },
    ...init,
  } as RequestInit);

/**
 * Fetches a source. What is done after a failure, and the words for it, are code of their own, which
 * is loaded then; where it cannot be loaded either, the error has the right code and few words.
 *
 * @throws {PressError} `offline`, `blocked`, `unreachable`, `timeout`, `http`, `too-large`
 * @throws the signal's reason when aborted
 */
export async function fetchSource(url: string, options: FetchOptions = {}): Promise<Source> {
  const { signal, fresh, priority = 'auto' } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const giveUp = (): void => stop.abort(signal?.reason);
  const end = setTimeout(giveUp, TIMEOUT);
  let timer = setTimeout(giveUp, SILENCE);
  signal?.addEventListener('abort', giveUp);
  let size = 0;
  let response: Response | undefined;
  let cause: unknown;
  let late = false;
  try {
    response = await send(url, { signal: stop.signal, priority, cache: fresh ? 'reload' : 'default' });
    // A fetch that the page has put in the place of the browser's may have no stream to read.
    const { body } = response.body ? response : new Response(await response.arrayBuffer());
    const reader = body?.getReader();
    const decoder = new TextDecoder();
    const pieces: Uint8Array[] = [];
    let text = '';
    while (response.ok && size <= MOST_BYTES) {
      // What has no content, as a 204, has no body.
      const { value } = (await reader?.read()) ?? {};
      text += decoder.decode(value, { stream: !!value });
      if (!value) {
        const contentType = response.headers.get('content-type') ?? '';
        if (FOREIGN.test(text)) text = (await import('./decode-text.js')).decodeText(pieces, contentType);
        return { text, contentType, url: response.url || url };
      }
      pieces.push(value);
      size += value.length;
      clearTimeout(timer);
      timer = setTimeout(giveUp, SILENCE);
    }
  } catch (error) {
    cause = error;
    late = stop.signal.aborted;
  } finally {
    clearTimeout(timer);
    clearTimeout(end);
    signal?.removeEventListener('abort', giveUp);
  }
  // The rest of an answer is not wanted.
  giveUp();
  signal?.throwIfAborted();
  const failure = { url, options, response, cause, late };
  const { recoverSource } = await import('./recover-source.js').catch(() => {
    throw new PressError('offline', 'There is no network.', { cause });
  });
  return await recoverSource(failure, send, fetchSource);
}
