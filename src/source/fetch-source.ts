import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import { decodeText } from './decode-text.js';

/** How a source is asked for. */
export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Past the browser's cache. Default `false`. */
  readonly fresh?: number | boolean | undefined;
}

/** Milliseconds until a source counts as silent. */
const TIMEOUT = 20_000;

/** Bytes that are read of a source. */
const MOST_BYTES = 5_000_000;

/**
 * Under 128 bytes and without characters that would make the request need a preflight, which feeds
 * and files do not answer.
 *
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
const ACCEPT =
  'application/ld+json,application/json,application/rss+xml,application/atom+xml,application/xml,text/html;q=.9,*/*;q=.8';

/** The one request that presscards sends: simple, without credentials, telling no more than the page's origin. */
function send(url: string, init?: RequestInit): Promise<Response> {
  return fetch(url, { credentials: 'omit', referrerPolicy: 'strict-origin', headers: { Accept: ACCEPT }, ...init });
}

/**
 * Fetches a source.
 *
 * @throws {PressError} `offline`, `blocked`, `unreachable`, `timeout`, `http`, `too-large`
 * @throws the signal's reason when aborted
 */
export async function fetchSource(url: string, { signal, fresh }: FetchOptions = {}): Promise<Source> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(timeout(url)), TIMEOUT);
  signal?.addEventListener('abort', stop);
  try {
    const response = await send(url, { signal: controller.signal, cache: fresh ? 'reload' : 'default' });
    if (!response.ok) {
      void response.body?.cancel().catch(() => undefined);
      throw refused(response);
    }
    const contentType = response.headers.get('content-type') ?? '';
    return { text: decodeText(await readBytes(response), contentType), contentType, url: response.url || url };
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    if (error instanceof PressError) throw error;
    const { explainFailure } = await import('./explain-failure.js');
    throw await explainFailure(url, error, send);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

function timeout(url: string): PressError {
  return new PressError(
    'timeout',
    `${new URL(url).host} did not answer in ${TIMEOUT / 1000} seconds. Try again later, or ask the publisher.`,
  );
}

function refused({ status, url }: Response): PressError {
  return new PressError('http', `The source answered with ${status}. Check the address in src: ${url}`, { status });
}

/** The body, read piece by piece, so that an endless one is left as soon as it is too large. */
async function readBytes(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Without a stream (a fetch that the page put in its place), the whole is read at once.
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) {
      void reader.cancel().catch(() => undefined);
      throw new PressError(
        'too-large',
        `The source is larger than ${MOST_BYTES / 1e6} MB. Use the address of one article, or of a shorter feed.`,
      );
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
