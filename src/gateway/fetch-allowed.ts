import type { AllowedHosts } from './allowed-hosts.js';
import { GatewayError } from './gateway-error.js';

/** How a source is asked for. */
export interface FetchAllowedOptions {
  readonly hosts: AllowedHosts;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** What is known of the source from before, for `If-None-Match` and `If-Modified-Since`. */
  readonly known?: { readonly etag: string | null; readonly lastModified: string | null } | undefined;
}

/** Redirects that are followed. */
const MOST_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** What the cards ask for, see `source/fetch-source.ts`. */
const ACCEPT =
  'application/ld+json,application/json,application/rss+xml,application/atom+xml,application/xml,text/html;q=.9,*/*;q=.8';

/**
 * Media types that articles come in. No script, style sheet or font: beside a page's own files they
 * would pass for the page's own.
 */
const ARTICLE =
  /^\s*(?:(?:text|application)\/(?:[\w.-]+\+)?(?:json|xml|html|plain)|application\/octet-stream)\s*(?:;|$)/i;

/**
 * The source's answer: a 200 of a type that an article comes in, or a 304 where it is `known`.
 * Redirects are followed one by one, and each is checked like the first address.
 *
 * @throws {GatewayError} `redirect`, `source`, `not-an-article`
 * @throws what `fetch` throws
 */
export async function fetchAllowed(address: URL, options: FetchAllowedOptions): Promise<Response> {
  let url = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await send(url, options);
    if (!REDIRECTS.has(response.status)) return accept(response, url, options);
    leave(response);
    url = followed(response, url, options.hosts);
  }
  throw new GatewayError('redirect', `${address.hostname} redirects more than ${MOST_REDIRECTS} times.`);
}

function send(url: URL, { fetch, signal, known }: FetchAllowedOptions): Promise<Response> {
  const headers = new Headers({ accept: ACCEPT, 'user-agent': 'presscards-gateway' });
  if (known?.etag) headers.set('if-none-match', known.etag);
  if (known?.lastModified) headers.set('if-modified-since', known.lastModified);
  // No `credentials`, `cache` or `referrer`: some edge platforms refuse to know them, and servers have none.
  return fetch(url.href, { headers, redirect: 'manual', signal });
}

function followed(response: Response, from: URL, hosts: AllowedHosts): URL {
  try {
    return hosts.check(response.headers.get('location') ?? '', from);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    throw new GatewayError('redirect', `${from.hostname} redirects to a place that is not passed on: ${error.message}`);
  }
}

function accept(response: Response, { hostname }: URL, { known }: FetchAllowedOptions): Response {
  if (response.status === 304 && known) return response;
  if (!response.ok) {
    leave(response);
    const status = response.status >= 400 && response.status < 500 ? response.status : undefined;
    throw new GatewayError('source', `${hostname} answered with ${response.status}.`, status);
  }
  const type = response.headers.get('content-type');
  if (type !== null && !ARTICLE.test(type)) {
    leave(response);
    throw new GatewayError('not-an-article', `${hostname} answered with ${type}, which no article comes in.`);
  }
  return response;
}

/** Frees the connection of an answer that nobody reads. */
function leave(response: Response): void {
  void response.body?.cancel().catch(() => undefined);
}
