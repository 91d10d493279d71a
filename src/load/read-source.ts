import { fetchSource } from '../source/fetch-source.js';
import { parseSource, type SourceArticles } from './parse-source.js';
import type { ReadOptions } from './read-options.js';

/** How many entries of a feed are parsed at first: nearly every card shows one of these. */
const FIRST_ENTRIES = 20;

/**
 * Fetches and parses a source. A page leads to a richer source that it names; an address that cannot
 * be read leads to the site's WordPress API, where it looks like a permalink. Through a proxy, and
 * that is where `base` is given, only the address itself is asked for.
 *
 * @throws {PressError}
 * @throws the signal's reason when aborted
 */
export async function readSource(from: string, how: ReadOptions): Promise<SourceArticles> {
  const { base, DOMParser } = how;
  try {
    const answer = await fetchSource(from, how);
    const source = { ...answer, DOMParser, url: base ?? answer.url, limit: FIRST_ENTRIES };
    const articles = await parseSource(source);
    if (articles.format !== 'page' || base) return articles;
    const further = await import('./find-source.js').catch(() => undefined);
    return (await further?.findAlternate(source, how)) ?? articles;
  } catch (error) {
    if (base || how.signal?.aborted) throw error;
    const further = await import('./find-source.js').catch(() => undefined);
    if (!further) throw error;
    return await further.findElsewhere(from, how, error);
  }
}
