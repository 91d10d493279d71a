import type { Language } from './language.js';
import type { WordMap } from './word-hash.js';
import { foldWords } from './word-hash.js';

/** A language's tables, ready to be asked. */
export interface Lexicon {
  /** The letter of a word in a shape. */
  readonly kinds: WordMap;
  /** What the names of people are told by; see `Language.sorts`. */
  readonly sorts: WordMap;
  readonly openers: string;
}

const lexicons = new WeakMap<Language, Lexicon>();

/** Unfolds the word lists of a language, once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    const { words, sorts, openers, speech } = language;
    const [stems, ...endings] = speech.map((list) => list.split(' '));
    const forms = (list: readonly string[] = []): string =>
      (stems ?? []).flatMap((stem) => list.map((ending) => stem + ending)).join(' ');
    const kinds = foldWords({ v: forms(endings[0]), g: forms(endings[1]) }, words);
    lexicons.set(language, (lexicon = { kinds, sorts: foldWords(sorts), openers }));
  }
  return lexicon;
}
