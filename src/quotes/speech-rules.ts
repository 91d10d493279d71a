import type { Shape } from './read-shape.js';

/** What the words themselves tell before anybody looks for a speaker. */
export interface Words {
  /** More than three words. */
  readonly long: boolean;
  /** Begins with a capital and ends as a sentence does (or as the first half of a split one). */
  readonly sentence: boolean;
  /** Written like a title: every longer word has a capital. */
  readonly title: boolean;
}

/** Reasons why marked words are not speech: titles, names of things, words the writer keeps at arm's length. */
interface SilentRule {
  readonly name: string;
  readonly holds: (shape: Shape, at: number, words: Words, rule: string | undefined) => boolean;
}

const TITLE_BEFORE = /(?<=h[^.¶QHvg:,]{0,4}|(?:^|[.¶])dhf[^.;¶QHvg:]{0,30}x)[QKHM]/y;
const BEFORE_NOUN = /M[lNz]/y;

const matchesAt = (pattern: RegExp, { kinds }: Shape, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(kinds);
};

/** In order; the first that holds names the reason. */
export const SILENT_RULES: readonly SilentRule[] = [
  { name: 'title', holds: (shape, at) => matchesAt(TITLE_BEFORE, shape, at) },
  {
    name: 'title in capitals',
    holds: (_shape, _at, { title }, rule) => title && /^(?:X (?:did “|called|did this)|said X that)/.test(rule ?? ''),
  },
  {
    name: 'name of a thing',
    holds: (_shape, _at, { title, sentence }, rule) =>
      title && !sentence && /^(?:“…” said X$|speaks on|according)/.test(rule ?? ''),
  },
  { name: 'part of a noun phrase', holds: (shape, at, { long }) => !long && matchesAt(BEFORE_NOUN, shape, at) },
  {
    name: 'no sentence and nobody says it',
    holds: (_shape, _at, words, rule) => rule === undefined && !isStatement(words),
  },
  {
    name: 'stray words',
    holds: (_shape, _at, words, rule) => rule === 'speaks on' && !words.sentence && !words.long,
  },
];

/** Reads off what the rules ask about the words of a span. */
export function readWords(words: string, kind: string, next: string): Words {
  const ended = kind !== 'M' || next === '.' || next === ',';
  return {
    long: /^(?:\S+\s+){3}/.test(words),
    sentence: ended && /^\P{L}*\p{Lu}/u.test(words),
    title: !/(?<![\p{L}’'])\p{Ll}\p{L}{3}/u.test(words),
  };
}

function isStatement({ sentence, long, title }: Words): boolean {
  return sentence && !title && long;
}
