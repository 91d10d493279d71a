import type { TextSpan } from '../model/quotation.js';

/** A stretch between quotation marks, marks excluded. */
export interface MarkedSpan extends TextSpan {
  /** No closing mark before the paragraph ends. */
  readonly open: boolean;
  /** Takes up a quotation the paragraph before left open. */
  readonly continued: boolean;
}

const PARAGRAPH = /.+(?:\n[^\S\n]*\S.*)*/g;

/**
 * What begins with an opening mark, to its closing mark or the end of the paragraph. Curly marks may hold a pair of
 * their own; where one closing mark stands for two, it closes the outer pair; where it was forgotten or misprinted, the
 * words end at the next opening one. A single mark may be an apostrophe, and must find its partner.
 */
const marked = (curly: string): RegExp =>
  new RegExp(
    [
      `${curly}(?:[^“”"]*(?:(?:"(?=\\p{L})|“[^“”]*”)[^“”"]*)*[”"]`,
      '[^“”"]*(?<![.!?…,—–-]\\s?)“[^“”"]*”',
      '[^“”"]*(?:“(?!\\p{L})|(?=“)|$))',
      '„[^“”"]*(?:[“”"]|$)',
      '«[^«»]*(?:«[^«»]*»[^«»]*)*(?:»|$)',
      '「[^」]*(?:」|$)',
      '"[^"”]*(?:["”]|$)',
      '(?<!\\p{L})‘[^"“”‘’]*(?:’(?=\\p{L})[^"“”‘’]*)*’(?!\\p{L})',
    ].join('|'),
    'gu',
  );
const MARKED = marked('“');
/** Where “ closes and » opens, as in German. */
const LOW_MARKED = marked('»[^«»]*(?:«|$)|“(?=\\p{L})');

/**
 * Finds what stands between quotation marks. One pass; a quotation never runs past its paragraph, so that an unbalanced
 * mark costs one paragraph at most. Nested marks belong to the outer quotation.
 */
export function pairMarks(text: string, lowMarks: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let carried = false;
  for (const { 0: paragraph, index: offset } of text.matchAll(PARAGRAPH)) {
    let open = false;
    for (const { 0: words, index } of paragraph.matchAll(lowMarks ? LOW_MARKED : MARKED)) {
      open = words.length < 2 || !'”“"»«」’'.includes(words.at(-1) ?? '');
      const start = offset + index + 1;
      const end = start + words.length - (open ? 1 : 2);
      if (end > start) spans.push({ start, end, open, continued: carried && !paragraph.slice(0, index).trim() });
    }
    carried = open;
  }
  return spans;
}
