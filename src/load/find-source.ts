import { PressError } from '../model/press-error.js';
import { Address, safeUrl } from '../model/safe-url.js';
import type { Source } from '../model/source.js';
import { fetchSource } from '../source/fetch-source.js';
import { parseSource, type SourceArticles } from './parse-source.js';
import type { ReadOptions } from './read-options.js';

/** Failures after which the same article may still be had from the site's API. */
const TRY_ELSEWHERE = /^(?:blocked|http|unknown-format|no-article|unsupported)$/;

/** A server in trouble, or one that is asked too much, is not asked for more. */
const isBusy = (status = 0): boolean => status === 429 || status >= 500;

/** Origins that have answered that there is no REST API; they are not asked again. */
const withoutApi = new Set<string>();

/** Addresses that were asked, with what they led to: each once on a page. */
const asked = new Map<string, Promise<SourceArticles | undefined>>();

/**
 * The address of an article as a blog or newsroom writes it: the last part is a slug of several
 * words, or there is a date before it. A file, an API or a front page is none.
 */
export function isPermalink(address: string): boolean {
  const { pathname } = new Address(address);
  return (
    !/\/(?:wp-json|api|feed|rss)\b/.test(pathname) &&
    (/\/[^/.]*\p{L}[^/.]*-[^/.]*\/?$/u.test(decodeSafely(pathname)) || /\/\d{4}\/\d{2}\/[^/.]+\/?$/.test(pathname))
  );
}

/**
 * What stands elsewhere of an address that could not be read itself.
 *
 * @throws why it could not be read, where nothing was found
 */
export async function findElsewhere(address: string, options: ReadOptions, error: unknown): Promise<SourceArticles> {
  const found =
    error instanceof PressError && TRY_ELSEWHERE.test(error.code) && !isBusy(error.status)
      ? await findPost(address, options)
      : undefined;
  if (!found) throw error;
  return found;
}

/**
 * The article of a permalink that could not be read itself, from the site's WordPress REST API: at
 * the pretty address, then at the one that every WordPress has. At most two requests, and none where
 * the origin is known to have no API.
 */
export function findPost(address: string, options: ReadOptions): Promise<SourceArticles | undefined> {
  return once(address, options, async () => {
    const { origin, pathname } = new Address(address);
    const slug = pathname.split('/').findLast(Boolean) ?? '';
    if (!isPermalink(address) || withoutApi.has(origin)) return undefined;
    const query = `slug=${slug}&_embed`;
    for (const path of [`/wp-json/wp/v2/posts?${query}`, `/?rest_route=/wp/v2/posts&${query}`]) {
      const found = await attempt(origin + path, options);
      if (found) return found;
    }
    withoutApi.add(origin);
    return undefined;
  });
}

/**
 * What a page itself names as a richer source: its own post in WordPress's REST API, or, on a front
 * page, which is no article, the site's feed. One request, and to the page's own origin alone.
 */
export function findAlternate({ text, url }: Source, options: ReadOptions): Promise<SourceArticles | undefined> {
  return once(url, options, async () => {
    const links = [...text.slice(0, HEAD).matchAll(/<link\b[^>]*>/gi)].map(([tag]) => tag);
    const href = (type: RegExp): string | undefined => {
      const tag = links.find((one) => /\brel=["']?alternate/i.test(one) && type.test(one));
      return safeUrl(/\bhref=["']?([^"'\s>]+)/i.exec(tag ?? '')?.[1]?.replaceAll('&amp;', '&'), url);
    };
    const post = href(/\/wp\/v2\/posts\/\d+["'\s>]/i);
    const feed =
      new Address(url).pathname === '/' ? href(/application\/(?:feed\+json|atom\+xml|rss\+xml)/i) : undefined;
    const address = post ? `${post}?_embed` : feed;
    // A card contacts no host but its source, whatever a page names.
    return address && new Address(address).origin === new Address(url).origin
      ? await attempt(address, options)
      : undefined;
  });
}

/** How far into a page its links are looked for, in UTF-16 units. */
const HEAD = 100_000;

async function attempt(address: string, { DOMParser, ...how }: ReadOptions): Promise<SourceArticles | undefined> {
  try {
    const source = await fetchSource(address, how);
    const found = await parseSource({ ...source, DOMParser, limit: 20 });
    return found.format === 'page' ? undefined : found;
  } catch (error) {
    // What was looked for is not there, and the first answer stands; but giving up is giving up.
    if (error instanceof PressError) return undefined;
    throw error;
  }
}

function once(
  address: string,
  { fresh }: ReadOptions,
  ask: () => Promise<SourceArticles | undefined>,
): Promise<SourceArticles | undefined> {
  let answer = fresh ? undefined : asked.get(address);
  if (!answer) {
    answer = ask();
    asked.set(address, answer);
    // A request that was given up has found nothing out.
    answer.catch(() => asked.delete(address));
  }
  return answer;
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
