import { isSite } from './page-headline.js';
import { plain } from './visible-text.js';

/** Names for machines are better than those in sight, while the plain `meta` author is as often the company. */
const WAYS = Object.freeze(['json-ld', 'open-graph', 'microdata', 'visible', 'meta']);

/**
 * Which way to name the author is believed: the first, but a name of the site gives way to that of a
 * person, and one writer to a line in sight that names more with them.
 *
 * @param said what the page says in a way
 */
export function pickAuthor(said: (way: string) => unknown, url: string, site?: string): string | undefined {
  const names = (way: string): string[] => namesOf(said(way));
  const isPerson = (name: string): boolean => !isSite(name, url, site);
  const picked = WAYS.find((way) => names(way).some(isPerson)) ?? WAYS.find((way) => names(way)[0]);
  const [only, another] = picked ? names(picked) : [];
  if (!only || another) return picked;
  const seen = names('visible');
  return seen[1] && seen.some((name) => plain(name) === plain(only)) ? 'visible' : picked;
}

/** The names in an author or a list of them. Plugins write the other members of one without a name, too. */
function namesOf(author: unknown): string[] {
  return [author].flat().flatMap((one) => {
    const { name = one, text = name } = (one ?? {}) as { name?: unknown; text?: unknown };
    if (typeof text === 'string') return text.trim() || [];
    return text === one ? [] : namesOf(text);
  });
}
