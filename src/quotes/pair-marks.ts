import type { TextSpan } from '../model/quotation.js';
import { letterOf } from './word-map.js';

/** A stretch between quotation marks, marks excluded. */
export interface MarkedSpan extends TextSpan {
  /** No closing mark before the paragraph ends. */
  readonly open: boolean;
  /** Takes up a quotation the paragraph before left open. */
  readonly continued: boolean;
}

/** Each opening mark and what closes it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '"': '"”',
  '‘': '’',
};

const MARK_OR_LINE = /["“”„«»「」‘’\n]/g;
const BLANK_LINE = /[^\S\n]*\n/y;
const CLAUSE_END = /[.!?…,—–-]\s*$/;

/**
 * Finds what stands between quotation marks. One pass; a quotation never runs past its paragraph, so that an unbalanced
 * mark costs one paragraph at most. Nested marks belong to the outer quotation.
 */
export function pairMarks(text: string, lowMarks: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let marks: number[] = [];
  let paragraph = 0;
  let carried = false;
  const endParagraph = (end: number): void => {
    if (marks.length > 0) pairParagraph(text, marks, end, lowMarks, (start, close, open) => spans.push({ start, end: close, open, continued: carried && !text.slice(paragraph, start - 1).trim()}));
    const last = spans.at(-1);
    carried = last?.open === true && last.end === end;
    marks = [];
  };
  MARK_OR_LINE.lastIndex = 0;
  while (MARK_OR_LINE.test(text)) {
    const at = MARK_OR_LINE.lastIndex - 1;
    if (text[at] !== '\n') marks.push(at);
    else {
      BLANK_LINE.lastIndex = at + 1;
      if (!BLANK_LINE.test(text)) continue;
      endParagraph(at);
      MARK_OR_LINE.lastIndex = paragraph = BLANK_LINE.lastIndex;
    }
  }
  endParagraph(text.length);
  return spans;
}

function pairParagraph(
  text: string,
  marks: readonly number[],
  end: number,
  lowMarks: boolean,
  found: (start: number, end: number, open: boolean) => void,
): void {
  const letter = (at: number): boolean => at >= 0 && at < end && letterOf(text.charCodeAt(at)) > 2;
  let opener = '';
  let start = 0;
  let depth = 0;
  // How many “ and ” are still to come tells a nested mark from one whose partner was forgotten.
  let surplus = 0;
  for (const at of marks) surplus += text[at] === '”' ? 1 : text[at] === '“' ? -1 : 0;

  const close = (at: number, open: boolean): void => {
    if (at > start) found(start, at, open);
    opener = '';
  };

  marks.forEach((at, index) => {
    const mark = text.charAt(at);
    const begin = (): void => {
      opener = mark;
      start = at + 1;
      depth = 1;
    };
    if (mark === '“') surplus++;
    else if (mark === '”') surplus--;
    if (!opener) {
      if (canOpen(text, marks, index, lowMarks, letter)) begin();
    } else if (mark === opener && (mark === '«' || (mark === '“' && surplus > 1))) depth++;
    else if (mark === opener && mark === '“' && (surplus < 1 || CLAUSE_END.test(text.slice(at - 3, at)))) {
      // The closing mark before this one was forgotten; or, at the end of words, this is its misprint.
      close(at, false);
      if (letter(at + 1)) begin();
    } else if (
      CLOSERS[opener]?.includes(mark) &&
      !((mark === '’' || mark === '"') && opener !== '"' && letter(at + 1)) &&
      --depth === 0
    )
      close(at, false);
  });
  if (opener) close(end, true);
}

function canOpen(
  text: string,
  marks: readonly number[],
  index: number,
  lowMarks: boolean,
  letter: (at: number) => boolean,
): boolean {
  const at = marks[index] ?? 0;
  const mark = text[at] ?? '';
  if (mark === '“') return !lowMarks || letter(at + 1);
  if (mark === '»') return lowMarks;
  if (mark === '‘') {
      // A single mark opens only where its partner is the next mark of the paragraph: it may be an apostrophe.
      const partner = marks.slice(index + 1, index + 9).find((next) => text[next] !== '’' || !letter(next + 1));
      return !letter(at - 1) && partner !== undefined && text[partner] === '’';
  }
  return mark in CLOSERS;
}
