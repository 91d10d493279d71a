import type { GRAMMAR, SpeakerRule } from './speaker-rules.js';
import type { WordMap } from './word-map.js';

/**
 * The kinds of words the rules can see, one letter each. The text around a quotation becomes a string of such letters
 * (its shape), and a rule is a regular expression over that string; so a rule never lists words, and a language
 * brings no rules but those of its word order.
 *
 * `d` article or possessive that can open a subject   `j` the same, or a subject by itself ("one", "some")
 *  `b` the same in a case that cannot (German *dem*)
 * `p` subject pronoun     `o` other pronoun     `w` relative pronoun     `f` of     `r` other preposition
 * `k` subordinator        `c` and, or, but      `x` auxiliary            `a` adverb `T` day or month
 * `A` according to        `v` verb of saying    `g` its participle       `y` reporting subjunctive (German *sei*)   `e` other finite verb
 * `h` what has a title (*film*, *slogan*)   `m` lower-case word that cannot be a noun (German)
 * Left to the reader of the text: `N` name, `S` name's, `l` other word, `z` other word's, `i` participle, `n` number.
 */
export type WordKind =
  | 'd'
  | 'j'
  | 'h'
  | 'b'
  | 'p'
  | 'o'
  | 'w'
  | 'f'
  | 'r'
  | 'k'
  | 'c'
  | 'x'
  | 'a'
  | 'T'
  | 'A'
  | 'v'
  | 'g'
  | 'y'
  | 'e'
  | 'i'
  | 'm'
  | 'l';

/**
 * One language's words. To add a language, copy `languages/en.ts`, fill every line (a line may be left out where the
 * language has no such words), name it in `load-language.ts` and `find-quotes.ts`, and add rows to the tests.
 * Russian, French and Kazakh fit this shape: guillemets are paired already; their verbs of saying go into `speech`
 * with the endings in `inflected`; what stands before its noun and opens a subject goes under `d`.
 */
export interface LanguageWords {
  /** Word lists by kind, lower case, separated by spaces. */
  readonly words: Readonly<Partial<Record<WordKind, string>>>;
  /** Stems of the verbs of saying, then the endings of their finite forms, then those of their participles. */
  readonly speech: readonly [stems: string, finite: string, participle: string];
  /**
   * What else is told by words: `t` titles that may stand in capitals before a name ("President Ada Brandt"), `a` the
   * same with a full stop ("Dr."), `s` other short forms whose stop ends no sentence, `n` pronouns for things and
   * organisations, `p` pronouns that stand for no single person.
   */
  readonly sorts: Readonly<Partial<Record<'t' | 'a' | 'r' | 's' | 'n' | 'p', string>>>;
  /** What an unlisted word in lower case is: `l`, or `m` where nouns have capitals. */
  readonly plain: 'l' | 'm';
  /** Kinds by which an unlisted capitalised word at the start of a sentence may be guessed; otherwise it is a name. */
  readonly openers: string;
  /** Makes this language's rules out of the common ones, where its order of words is another. */
  readonly rules?: (common: readonly SpeakerRule[], grammar: typeof GRAMMAR) => readonly SpeakerRule[];
  /** Whether “ closes and » opens, as in German. */
  readonly lowMarks: boolean;
}

/** A language's tables, ready to be asked. */
export interface Language extends Omit<LanguageWords, 'words' | 'speech' | 'sorts' | 'rules'> {
  /** The letter of a word in a shape. */
  readonly kinds: WordMap;
  /** Where a speaker can stand, in the order in which the rules are tried. */
  readonly rules: readonly SpeakerRule[];
  /** See `LanguageWords.sorts`. */
  readonly sorts: WordMap;
}
