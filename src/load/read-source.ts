import { PressError } from '../model/press-error.js';
import { fetchSource } from '../source/fetch-source.js';
import type { FindOptions } from './find-source.js';
import { parseSource, type SourceArticles } from './parse-source.js';

/** How many entries of a feed are parsed at first: nearly every card shows one of these. */
const FIRST_ENTRIES = 20;

/** Failures after which the same article may still be had from the site's API. */
const TRY_ELSEWHERE = /^(?:blocked|unreachable|http|unknown-format|no-article|unsupported)$/;

/**
 * Fetches and parses a source. A page leads to a richer source that it names; an address that cannot
 * be read leads to the site's WordPress API, where it looks like a permalink. Through a proxy, and
 * that is where `base` is given, only the address itself is asked for.
 *
 * @throws {PressError}
 * @throws the signal's reason when aborted
 */
export async function readSource(
  from: string,
  base: string | undefined,
  { DOMParser, ...how }: FindOptions,
): Promise<SourceArticles> {
  try {
    const answer = await fetchSource(from, how);
    const source = { ...answer, DOMParser, url: base ?? answer.url, limit: FIRST_ENTRIES };
    const articles = await parseSource(source);
    if (articles.format !== 'page' || base) return articles;
    const { findAlternate } = await import('./find-source.js');
    return (await findAlternate(source, { DOMParser, ...how })) ?? articles;
  } catch (error) {
    if (base || !(error instanceof PressError) || !TRY_ELSEWHERE.test(error.code)) throw error;
    const { findPost } = await import('./find-source.js');
    const found = await findPost(from, { DOMParser, ...how });
    if (found) return found;
    throw error;
  }
}
