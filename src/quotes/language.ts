import type { SpeakerRule } from './speaker-rules.js';
import type { WordMaps } from './word-map.js';

/**
 * The kinds of words the rules can see, one letter each. The text around a quotation becomes a string of such letters
 * (its shape), and a rule is a regular expression over that string; so a rule never lists words, and a language
 * brings no rules but those of its word order.
 *
 * `d` article or possessive that can open a subject   `j` the same, or a subject by itself ("one", "some")
 * `b` the same in a case that cannot (German *dem*)
 * `p` subject pronoun   `o` other pronoun   `w` relative pronoun   `f` of   `r` other preposition
 * `k` subordinator      `c` and, or, but    `x` auxiliary          `a` adverb   `T` day of the week
 * `A` according to      `G` what somebody says (German *Angaben*)
 * `v` verb of saying    `g` its participle  `y` reporting subjunctive (German *sei*)   `e` other finite verb
 * `i` other participle  `h` what has a title (*film*, *slogan*)   `m` lower-case word that cannot be a noun (German)
 * Left to the reader of the text: `N` name, `S` name's, `l` other word, `z` other word's.
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
  | 'G'
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
 * Russian, French and Kazakh fit this shape: guillemets are paired already; their verbs of saying go under `v`, form by
 * form or by their endings; what stands before its noun and opens a subject goes under `d`.
 */
export interface LanguageWords {
  /** Word lists by kind, lower case, separated by spaces; `-ed` is an ending, of two or three letters. */
  readonly words: Readonly<Partial<Record<WordKind, string>>>;
  /** Titles that may stand in capitals before a name: "President Ada Brandt", "Dr. Brandt". */
  readonly titles: RegExp;
  /** Words that make a role of what stands beside a name, without an article too: "Harbour Pilot". */
  readonly roles: RegExp;
  /** Short forms whose full stop ends no sentence. */
  readonly shortForms: RegExp;
  /** Pronouns for things and organisations, and those that stand for no single person. */
  readonly things: RegExp;
  readonly nobody: RegExp;
  /** What an unlisted word in lower case is: `l`, or `m` where nouns have capitals. */
  readonly plain: 'l' | 'm';
  /** This language's rules, where its order of words is another than that of `SPEAKER_RULES`. */
  readonly rules?: readonly SpeakerRule[];
  /** Whether “ closes and » opens, as in German. */
  readonly lowMarks: boolean;
}

/** A language's tables, ready to be asked. */
export interface Language extends Omit<LanguageWords, 'words' | 'rules'> {
  /** The letter of a word in a shape. */
  readonly kinds: WordMaps;
  /** Where a speaker can stand, in the order in which the rules are tried. */
  readonly rules: readonly SpeakerRule[];
}
