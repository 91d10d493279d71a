import { allowedHosts, type AllowedHosts } from './allowed-hosts.js';
import { GatewayError, toGatewayError } from './gateway-error.js';
import { SharedSources, type Found } from './shared-sources.js';

/** What a gateway passes on, and for how long. */
export interface GatewayOptions {
  /**
   * The hosts that may be asked, at least one: `news.example` is that host alone, `*.news.example` every
   * name below it.
   */
  readonly hosts: readonly string[];
  /** The path that is answered. Default `/article`. */
  readonly path?: string;
  /** Seconds that caches, and the gateway itself, pass a source on without asking again. Default 300. */
  readonly maxAge?: number;
  /** Seconds after these in which the last source is passed on while it is asked for again. Default 86,400. */
  readonly staleWhileRevalidate?: number;
  /** Milliseconds for a source, from the request to the last byte. Default 10,000. */
  readonly timeout?: number;
  /** Bytes of the largest source. Default 5,000,000, which is also what a card reads. */
  readonly maxBytes?: number;
  /** Bytes of all sources kept in memory. Default 50,000,000; 0 keeps none. */
  readonly cacheBytes?: number;
  /** What sources are asked with, in place of the platform's own `fetch`. */
  readonly fetch?: typeof fetch;
}

/** What edge platforms give beside a request. */
export interface GatewayContext {
  /** Keeps the process for work that goes on after the answer. */
  waitUntil?(work: Promise<unknown>): void;
}

/** A fetch handler: it answers every request and never rejects. */
export type GatewayHandler = (request: Request, context?: GatewayContext) => Promise<Response>;

/** For scripts of any page, as the sources should have been. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'age, cache-status, content-length, etag, last-modified',
  'cross-origin-resource-policy': 'cross-origin',
};

/** A source that is opened as a page of its own runs nothing and is taken for nothing else than it says. */
const QUIET = { 'content-security-policy': 'sandbox', 'x-content-type-options': 'nosniff' };

const METHODS = 'GET, HEAD, OPTIONS';

/**
 * Makes a fetch handler that passes article sources on for pages that may not read them themselves:
 * `GET /article?url=https%3A%2F%2Fnews.example%2Ffeed.xml`. The bytes and the media type are the
 * source's own; the gateway does not read them. Equal requests under way are one request to the source.
 * Cards use it by their `proxy` attribute: `proxy="https://gateway.example/article?url={url}"`.
 *
 * @throws {TypeError} without a list of hosts, for an entry that is no public host name, and for a limit that is none
 */
export function articleGateway(options: GatewayOptions): GatewayHandler {
  const hosts = allowedHosts(options?.hosts);
  const { path = '/article' } = options;
  const maxAge = limit(options, 'maxAge', 300);
  const staleWhileRevalidate = limit(options, 'staleWhileRevalidate', 86_400);
  const sources = new SharedSources({
    hosts,
    // Looked up at each request, and called as a function: some platforms refuse another `this`.
    fetch: options.fetch ?? ((...request) => fetch(...request)),
    timeout: limit(options, 'timeout', 10_000),
    mostBytes: limit(options, 'maxBytes', 5_000_000),
    cacheBytes: limit(options, 'cacheBytes', 50_000_000),
    fresh: maxAge * 1000,
    stale: staleWhileRevalidate * 1000,
  });
  const lifetime = `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}, stale-if-error=${staleWhileRevalidate}`;
  return async (request, context) => {
    try {
      if (request.method === 'OPTIONS') return preflight();
      const found = await sources.find(requested(request, path, hosts));
      context?.waitUntil?.(found.rest);
      return pass(request, found, found.source.keep ? lifetime : 'no-store');
    } catch (error) {
      return refuse(toGatewayError(error, 'The source'), request.method);
    }
  };
}

/** A limit of the options: a mistake in one must not become no limit at all. */
function limit(
  options: GatewayOptions,
  name: 'maxAge' | 'staleWhileRevalidate' | 'timeout' | 'maxBytes' | 'cacheBytes',
  standard: number,
): number {
  const value: unknown = options[name] ?? standard;
  if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) return value;
  throw new TypeError(`articleGateway: ${name} has to be a number from 0 up, not ${String(value)}.`);
}

/** The address that the request asks for. */
function requested({ url, method }: Request, path: string, hosts: AllowedHosts): URL {
  const { pathname, searchParams } = new URL(url);
  if (pathname !== path) throw new GatewayError('not-found', `The gateway answers at ${path}?url=…`);
  if (method !== 'GET' && method !== 'HEAD') throw new GatewayError('method', `Only ${METHODS} are answered.`);
  const address = searchParams.get('url');
  if (!address) throw new GatewayError('bad-address', `Give the encoded address of an article: ${path}?url=…`);
  return hosts.check(address);
}

function pass(request: Request, { source, how, age }: Found, cacheControl: string): Response {
  const headers = new Headers({
    ...CORS,
    ...QUIET,
    'cache-control': cacheControl,
    'cache-status': CACHE_STATUS[how],
    etag: source.etag,
    age: String(age),
  });
  if (source.contentType !== null) headers.set('content-type', source.contentType);
  if (source.lastModified !== null) headers.set('last-modified', source.lastModified);
  if (isKnown(request, source.etag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : source.body.stream(), { headers });
}

/** @see https://www.rfc-editor.org/rfc/rfc9211 */
const CACHE_STATUS: Readonly<Record<Found['how'], string>> = {
  hit: 'presscards; hit',
  stale: 'presscards; hit; detail=stale',
  collapsed: 'presscards; fwd=uri-miss; collapsed',
  miss: 'presscards; fwd=uri-miss',
};

/** Whether the client has this version, by the weak comparison that `If-None-Match` asks for. */
function isKnown({ headers }: Request, etag: string): boolean {
  const known = headers.get('if-none-match');
  if (known === null) return false;
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return known.trim() === '*' || known.split(',').some((tag) => opaque(tag) === opaque(etag));
}

function preflight(): Response {
  const headers = {
    ...CORS,
    'access-control-allow-methods': METHODS,
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
    allow: METHODS,
  };
  return new Response(null, { status: 204, headers });
}

/** The refusal as small JSON, which a card reports by its status and a person can read. */
function refuse({ code, message, status }: GatewayError, method: string): Response {
  const body = method === 'HEAD' ? null : JSON.stringify({ error: { code, message } });
  const headers = new Headers({
    ...CORS,
    ...QUIET,
    'content-type': 'application/json',
    // A source that is gone is not asked for by every reader; anything else may be over in a moment.
    'cache-control': status === 404 || status === 410 ? 'public, max-age=60' : 'no-store',
  });
  if (code === 'method') headers.set('allow', METHODS);
  if (code === 'busy') headers.set('retry-after', '1');
  return new Response(body, { status, headers });
}
