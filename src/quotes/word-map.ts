/** Words in lower case, and endings of two or three letters, with their kinds, one letter each. */
export type WordMaps = readonly [words: ReadonlyMap<string, string>, endings: ReadonlyMap<string | undefined, string>];

/** Folds lists of words, each under its kind; an ending has a dash before it. The last list wins. */
export function foldWords(lists: Readonly<Record<string, string>>): WordMaps {
  const pairs = Object.entries(lists).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const));
  return [new Map(pairs), new Map(pairs.map(([word, kind]) => [word.split('-')[1], kind]))];
}

/** What a word, or the longest listed ending of it, tells. */
export const kindOf = ([words, endings]: WordMaps, word: string): string =>
  words.get(word) ?? endings.get(word.slice(-3)) ?? endings.get(word.slice(-2)) ?? '';
