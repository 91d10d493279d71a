import type { TextSpan } from '../model/quotation.js';

/** A stretch between quotation marks, marks excluded. */
export interface MarkedSpan extends TextSpan {
  /** No closing mark before the paragraph ends. */
  readonly open: boolean;
}

/**
 * What begins with an opening mark, to its closing mark or the end of the paragraph. Curly marks may hold a pair of
 * their own; where one closing mark stands for two, it closes the outer pair; where it was forgotten or misprinted, the
 * words end at the next opening one. A single mark may be an apostrophe, and must find its partner.
 */
const anyMarked = (curly: string): RegExp =>
  new RegExp(
    [
      `${curly}(?:[^“”"]*(?:“[^“”]*”[^“”"]*)*[”"]`,
      '[^“”"]*(?<![.!?…,—–-]\\s?)“[^“”"]*”',
      '[^“”"]*(?:“(?!\\p{L})|(?=“)|$))',
      '„[^“”"]*(?:[“”"]|$)',
      '«[^«»]*(?:«[^«»]*»[^«»]*)*(?:»|$)',
      '「[^」]*(?:」|$)',
      '"[^"”]*(?:["”]|$)',
      '‘(?<!\\p{L}‘)[^"“”‘’]*(?:’(?=\\p{L})[^"“”‘’]*)*’(?!\\p{L})',
    ].join('|'),
    'gu',
  );
const MARKED = anyMarked('“');
/** Where “ closes and » opens, as in German. */
const LOW_MARKED = anyMarked('»[^«»]*(?:«|$)|“(?=\\p{L})');

/** Finds what stands between quotation marks in one paragraph. Nested marks belong to the outer quotation. */
export function pairMarks(text: string, from: number, to: number, lowMarks: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const marked = lowMarks ? LOW_MARKED : MARKED;
  const paragraph = text.slice(from, to);
  marked.lastIndex = 0;
  for (let match; (match = marked.exec(paragraph));) {
    const { 0: words, index } = match;
    const open = words.length < 2 || !'”“"»«」’'.includes(words.slice(-1));
    const start = from + index + 1;
    const end = start + words.length - (open ? 1 : 2);
    if (end > start) spans.push({ start, end, open });
  }
  return spans;
}
