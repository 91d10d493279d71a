import type { Words } from '../locales/words.js';

/** Words by language; undefined where they could not be loaded, and the card does without. */
const known = new Map<string | undefined, Words | undefined>();

/** The words of a language, if they are here. */
export function wordsAtHand(language: string | undefined): Words | undefined {
  return known.get(language);
}

/** Fetches the words of a language; nothing where that is done. */
export function fetchWords(language: string | undefined): Promise<unknown> | undefined {
  if (known.has(language)) return undefined;
  return import('../locales/load-words.js')
    .then(({ loadWords }) => loadWords(language))
    .catch(() => undefined)
    .then((words) => known.set(language, words));
}
