import type { RareWords, Words } from './words.js';

/** Words of a language, all or some. */
export type SomeWords = Partial<Words & RareWords>;

const registered = new Map<string, SomeWords>();

/**
 * Gives the cards words of a language that presscards does not have, or other words than it has. What
 * is left out is taken from presscards' own words of the language, else from English. A card that is
 * already drawn keeps its words until it is drawn anew.
 *
 * @param language a BCP 47 tag; `pt` is for every kind of Portuguese that has no words of its own
 */
export function registerWords(language: string, words: SomeWords): void {
  registered.set(language.toLowerCase(), words);
}

/** The words that the page gave for a language or for a wider one. */
export function registeredWords(language: string): SomeWords | undefined {
  const tag = widen(language, (wider) => registered.has(wider));
  return tag === undefined ? undefined : registered.get(tag);
}

/** The first of `zh-hant-tw`, `zh-hant`, `zh` that is there. */
export function widen(language: string, isThere: (tag: string) => boolean): string | undefined {
  let tag = language.toLowerCase();
  while (tag !== '' && !isThere(tag)) tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  return tag || undefined;
}
