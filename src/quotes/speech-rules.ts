/**
 * How much marked words look like speech: 1 for more than two words, and 2 for what begins with a capital and ends as
 * a sentence does (or as the first half of a split one). `kinds` are the letters of the shape from the mark on.
 */
export const likeness = (words: string, kinds: string): number =>
  (/^(?:\S+\s+){2}|^\P{L}*[\u3040-\u9fff]{6}/u.test(words) ? 1 : 0) +
  (/^(?:[^M]|M[.,])/.test(kinds) && /^\P{L}*[^\P{L}\p{Ll}]/u.test(words) ? 2 : 0);

/** Whether words are written like a title: every longer word has a capital. */
export const isTitle = (words: string): boolean => !/(?<!\S)[\p{Ll}\p{Lo}]{4}/u.test(words);

/** "the film “…”", "The theme of the evening was “…”": what stands before the title of something. */
export const TITLE_BEFORE = /(?<=h[^.¶QHvg:,]{0,4}|[.¶]dhf[^.;¶QHvg:]{0,30}x)./y;
