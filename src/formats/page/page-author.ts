import { isSite } from './page-headline.js';
import { plain } from './visible-text.js';

/**
 * The author among what a page says in several ways, the one that is believed first before others. A name
 * of the site gives way to that of a person, and one writer to a line in sight that names more with them.
 *
 * @returns what was said, and which way said it
 */
export function pickAuthor(
  said: readonly (readonly [way: string, author: unknown])[],
  url: string,
  site?: string,
): readonly [way: string, author: unknown] | undefined {
  const named = said.filter(([, author]) => namesOf(author).length > 0);
  const picked = named.find(([, author]) => !namesOf(author).every((name) => isSite(name, url, site))) ?? named[0];
  const [only, another] = namesOf(picked?.[1]);
  if (!only || another) return picked;
  const more = named.find(([way]) => way === 'visible');
  return namesOf(more?.[1]).length > 1 && namesOf(more?.[1]).some((name) => plain(name) === plain(only))
    ? more
    : picked;
}

/** The names in an author or a list of them. Plugins write the other members of one without a name, too. */
function namesOf(author: unknown): string[] {
  return [author].flat().flatMap((one) => {
    const { name = one, text = name } = (one ?? {}) as { name?: unknown; text?: unknown };
    if (typeof text === 'string') return text.trim() || [];
    return text === one ? [] : namesOf(text);
  });
}
