import type { AllowedHosts } from './allowed-hosts.js';
import { fetchAllowed } from './fetch-allowed.js';
import { GatewayError, toGatewayError } from './gateway-error.js';
import { SharedBody } from './shared-body.js';

/** The limits within which sources are read and kept. */
export interface SharedSourcesOptions {
  readonly hosts: AllowedHosts;
  readonly fetch: typeof fetch;
  /** Milliseconds for a source, from the request to the last byte. */
  readonly timeout: number;
  /** Bytes of one source. */
  readonly mostBytes: number;
  /** Bytes of all sources that are kept. */
  readonly cacheBytes: number;
  /** Milliseconds that a source is passed on without asking again. */
  readonly fresh: number;
  /** Milliseconds after these in which it is passed on while it is asked for again. */
  readonly stale: number;
}

/** A source as it came: its head, and its bytes as they come. */
export interface SharedSource {
  readonly contentType: string | null;
  readonly lastModified: string | null;
  /** The source's own, else one made of its bytes. */
  readonly etag: string;
  /** What the source itself called it, to ask again with. */
  readonly sourceEtag: string | null;
  /** Whether others may have it: the source does not say `private` or `no-store`. */
  readonly keep: boolean;
  readonly body: SharedBody;
}

/** A source, and where it was found. */
export interface Found {
  readonly source: SharedSource;
  /** `hit` in memory, `stale` there and asked for anew, `collapsed` into an equal request under way, or `miss`. */
  readonly how: 'hit' | 'stale' | 'collapsed' | 'miss';
  /** Seconds since it came. */
  readonly age: number;
  /** Work that goes on after the answer. */
  readonly rest: Promise<unknown>;
}

interface Kept {
  readonly source: SharedSource;
  readonly since: number;
}

/** Sources that are waited for at the same time. */
const MOST_FLIGHTS = 100;

/** Sources of this process: one request for equal addresses, and the last ones are kept for a while. */
export class SharedSources {
  readonly #options: SharedSourcesOptions;
  readonly #flights = new Map<string, { readonly head: Promise<SharedSource>; readonly done: Promise<unknown> }>();
  /** Least recently used first. */
  readonly #kept = new Map<string, Kept>();
  #keptBytes = 0;

  constructor(options: SharedSourcesOptions) {
    this.#options = options;
  }

  /** @throws {GatewayError} */
  async find(url: URL): Promise<Found> {
    const { fresh, stale } = this.#options;
    const kept = this.#kept.get(url.href);
    const age = kept ? Date.now() - kept.since : Infinity;
    if (kept && age < fresh + stale) {
      this.#touch(url.href, kept);
      const found = { source: kept.source, age: Math.floor(age / 1000) };
      if (age < fresh) return { ...found, how: 'hit', rest: Promise.resolve() };
      return { ...found, how: 'stale', rest: this.#renew(url, kept.source) };
    }
    if (kept) this.#drop(url.href);
    const under = this.#flights.get(url.href);
    const { head, done } = under ?? this.#launch(url);
    return { source: await head, how: under ? 'collapsed' : 'miss', age: 0, rest: done };
  }

  /** Asks again, unless somebody already does; what is kept stays where the source fails. */
  #renew(url: URL, known: SharedSource): Promise<unknown> {
    if (this.#flights.has(url.href) || this.#flights.size >= MOST_FLIGHTS) return Promise.resolve();
    return this.#launch(url, known).done;
  }

  #launch(url: URL, known?: SharedSource) {
    if (this.#flights.size >= MOST_FLIGHTS) {
      throw new GatewayError('busy', 'The gateway waits for too many sources. Try again in a moment.');
    }
    const head = this.#ask(url, known);
    const done = head
      .then(async (source) => {
        await source.body.whole;
        if (source.keep) this.#keep(url.href, source);
        else this.#drop(url.href);
      })
      // Whoever waits for the source is told by its head or its body.
      .catch((error: unknown) => {
        // What the newsroom has taken back is not passed on for another day.
        if (error instanceof GatewayError && error.code === 'source' && error.status < 500) this.#drop(url.href);
      })
      .finally(() => this.#flights.delete(url.href));
    const flight = { head, done };
    this.#flights.set(url.href, flight);
    return flight;
  }

  async #ask(url: URL, known: SharedSource | undefined): Promise<SharedSource> {
    const { hosts, fetch, timeout, mostBytes } = this.#options;
    const explain = (error: unknown): GatewayError => toGatewayError(error, url.hostname);
    try {
      const response = await fetchAllowed(url, {
        hosts,
        fetch,
        signal: AbortSignal.timeout(timeout),
        known: known && { etag: known.sourceEtag, lastModified: known.lastModified },
      });
      if (response.status === 304 && known) return known;
      if (Number(response.headers.get('content-length')) > mostBytes) {
        void response.body?.cancel().catch(() => undefined);
        throw new GatewayError('too-large', `The source is larger than ${mostBytes / 1e6} MB.`);
      }
      const body = new SharedBody(response.body, mostBytes, explain);
      const sourceEtag = response.headers.get('etag');
      return {
        contentType: response.headers.get('content-type'),
        lastModified: response.headers.get('last-modified'),
        sourceEtag,
        // Weak: the bytes are the source's before its compression.
        etag: sourceEtag ? `W/${sourceEtag.replace(/^W\//, '')}` : await hashed(body),
        keep: !/\b(?:private|no-store)\b/i.test(response.headers.get('cache-control') ?? ''),
        body,
      };
    } catch (error) {
      throw explain(error);
    }
  }

  #keep(key: string, source: SharedSource): void {
    this.#drop(key);
    if (source.body.size > this.#options.cacheBytes) return;
    this.#kept.set(key, { source, since: Date.now() });
    this.#keptBytes += source.body.size;
    for (const oldest of this.#kept.keys()) {
      if (this.#keptBytes <= this.#options.cacheBytes) break;
      this.#drop(oldest);
    }
  }

  #touch(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
  }

  #drop(key: string): void {
    this.#keptBytes -= this.#kept.get(key)?.source.body.size ?? 0;
    this.#kept.delete(key);
  }
}

/** A source without a name for its version is given one: then all of it has to be there first. */
async function hashed(body: SharedBody): Promise<string> {
  const bytes = await (await body.whole).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  return `"${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
