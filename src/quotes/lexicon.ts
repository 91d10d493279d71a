import type { Language } from './language.js';

/** A language's tables, ready to be asked. */
export interface Lexicon {
  /** The letter of a word in a shape; `fresh` = the word opens a sentence, where a capital says nothing. */
  kindOf(word: string, upper: boolean, fresh: boolean): string;
  /** Whether the full stop after a word ends the sentence; `next` = offset after the stop. */
  endsSentence(word: string, text: string, next: number): boolean;
  /** Whether a capitalised word before a name is a title. */
  isTitle(word: string): boolean;
  /** Whether a pronoun stands for a thing or an organisation. */
  isNeuter(word: string): boolean;
  /** Whether a pronoun stands for no single person. */
  isPlural(word: string): boolean;
}

const lexicons = new WeakMap<Language, Lexicon>();

/** Unfolds the word lists of a language, once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = buildLexicon(language)));
  return lexicon;
}

function buildLexicon(language: Language): Lexicon {
  const listed = new Map<string, string>();
  const stems = new Set(language.speech.split(' '));
  const abbreviations = new Set(language.abbreviations.split(' '));
  for (const [kind, words] of Object.entries(language.words)) {
    for (const word of words.split(' ')) listed.set(word, kind);
  }

  const lowerKind = (word: string): string => {
    const known = listed.get(word);
    if (known) return known;
    const [, stem = '', ending = ''] = language.inflected.exec(word) ?? [];
    if (stems.has(stem)) return language.participle.test(ending) ? 'g' : 'v';
    return language.guesses.find(([pattern]) => pattern.test(word))?.[1] ?? 'l';
  };

  return {
    isNeuter: (word) => language.neuter.test(word.toLowerCase()),
    isPlural: (word) => language.plural.test(word.toLowerCase()),
    isTitle: (word) => language.titles.test(word.toLowerCase().replace('.', '')),
    kindOf(word, upper, fresh) {
      if (!upper) return lowerKind(word);
      const lower = word.toLowerCase();
      const kind = listed.get(lower);
      if (kind && (fresh || ALWAYS.includes(kind))) return kind;
      const guess = fresh ? lowerKind(lower) : 'N';
      return language.openers.includes(guess) ? guess : 'N';
    },
    endsSentence(word, text, next) {
      if (word.length === 1 || word.includes('.') || abbreviations.has(word.toLowerCase()))
        return /^\s*(?:$|\n)/.test(text.slice(next, next + 3));
      return !/^(?:[,;:]|\s\p{Ll})/u.test(text.slice(next, next + 2));
    },
  };
}

/** Kinds a capital in mid-sentence does not turn into a name: "Tuesday", "The", "I". */
const ALWAYS = 'TdpkAh';
