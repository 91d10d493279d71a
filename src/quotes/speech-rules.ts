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

/** Reads off what the rules ask about marked words; `kind` and `next` are the letters of the shape there. */
export function readWords(words: string, kind: string, next: string): Words {
  return {
    long: /^(?:\S+\s+){3}|^\P{L}*[\u3040-\u9fff]{6}/u.test(words),
    sentence: (kind !== 'M' || next === '.' || next === ',') && /^\P{L}*[^\P{L}\p{Ll}]/u.test(words),
    title: !/(?<![\p{L}’'])[\p{Ll}\p{Lo}]\p{L}{3}/u.test(words),
  };
}

const TITLE_BEFORE = /(?<=h[^.¶QHvg:,]{0,4}|[.¶]dhf[^.;¶QHvg:]{0,30}x)./y;

/** Reasons why marked words are not speech, in order: titles, names of things, words the writer keeps at arm's length. */
export const SILENT_RULES: readonly ((words: Words, rule: string | undefined, shape: Shape, at: number) => boolean)[] =
  [
    function theTitleOfSomething(_words, _rule, { kinds }, at) {
      TITLE_BEFORE.lastIndex = at;
      return TITLE_BEFORE.test(kinds);
    },
    function titleAsObject({ title }, rule, { kinds }, at) {
      // "called it a …" and "described it as …" give words, not a title.
      const called = /(?:k[bdj]?|[^rf,][bj])$/.test(kinds.slice(Math.max(0, at - 2), at));
      return title && !called && /^X (?:called|did [t“])|^said X that/.test(rule ?? '');
    },
    function nameOfThing({ title, sentence }, rule) {
      return title && !sentence && /X$|^s|^a/.test(rule ?? '');
    },
    function nobodySaysIt({ title, sentence, long }, rule) {
      return rule ? rule === 'speaks on' && !sentence && !long : !sentence || title || !long;
    },
  ];
