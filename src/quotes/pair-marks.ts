import type { TextSpan } from '../model/quotation.js';

/** A stretch between quotation marks, marks excluded. */
export interface MarkedSpan extends TextSpan {
  /** No closing mark before the paragraph ends. */
  readonly open: boolean;
  /** Takes up a quotation the paragraph before left open. */
  readonly continued: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '"': '"”',
  '‘': '’',
};

const MARK_OR_BREAK = /["“”„«»「」‘’]|\n\s*\n\s*|$/g;
const CLAUSE_END = /[.!?…,—–-]\s*$/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds what stands between quotation marks. One pass; a quotation never runs past its paragraph, so that an unbalanced
 * mark costs one paragraph at most. Nested marks belong to the outer quotation.
 */
export function pairMarks(text: string, lowMarks: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let marks: number[] = [];
  let paragraph = 0;
  for (const { 0: mark, index } of text.matchAll(MARK_OR_BREAK)) {
    if (mark && mark[0] !== '\n') {
      marks.push(index);
      continue;
    }
    const carried = spans.at(-1)?.open === true && (spans.at(-1)?.end ?? 0) > paragraph - 9;
    for (const span of pairParagraph(text, marks, index, lowMarks)) {
      const continued = carried && !text.slice(paragraph, span.start - 1).trim();
      spans.push({ ...span, continued });
    }
    marks = [];
    paragraph = index + mark.length;
  }
  return spans;
}

function pairParagraph(
  text: string,
  marks: readonly number[],
  end: number,
  lowMarks: boolean,
): (TextSpan & { open: boolean })[] {
  const spans: (TextSpan & { open: boolean })[] = [];
  const letter = (at: number): boolean => at >= 0 && at < end && WORD.test(text.charAt(at));
  let opener = '';
  let start = 0;
  let depth = 0;
  // How many “ and ” are still to come tells a nested mark from one whose partner was forgotten.
  let surplus = 0;
  for (const at of marks) surplus += text[at] === '”' ? 1 : text[at] === '“' ? -1 : 0;

  const close = (at: number, open: boolean): void => {
    if (at > start) spans.push({ start, end: at, open });
    opener = '';
  };
  const begin = (at: number): void => {
    opener = text.charAt(at);
    start = at + 1;
    depth = 1;
  };

  marks.forEach((at, index) => {
    const mark = text.charAt(at);
    if (mark === '“') surplus++;
    else if (mark === '”') surplus--;
    if (!opener) {
      if (canOpen(text, marks, index, lowMarks, letter)) begin(at);
    } else if (mark === opener && mark === '“' && surplus > 1) {
      depth++;
    } else if (mark === opener && mark === '“' && (surplus < 1 || CLAUSE_END.test(text.slice(at - 3, at)))) {
      // The closing mark before this one was forgotten; or, at the end of words, this is its misprint.
      close(at, false);
      if (letter(at + 1)) begin(at);
    } else if (mark === opener && mark === '«') {
      depth++;
    } else if (
      CLOSERS[opener]?.includes(mark) &&
      !((mark === '’' || mark === '"') && opener !== '"' && letter(at + 1))
    ) {
      depth--;
      if (depth === 0) close(at, false);
    }
  });
  if (opener) close(end, true);
  return spans;
}

function canOpen(
  text: string,
  marks: readonly number[],
  index: number,
  lowMarks: boolean,
  letter: (at: number) => boolean,
): boolean {
  const at = marks[index] ?? 0;
  switch (text[at]) {
    case '“':
      return !lowMarks || letter(at + 1);
    case '»':
      return lowMarks;
    case '‘': {
      // A single mark opens only where its partner is the next mark of the paragraph: it may be an apostrophe.
      const partner = marks.slice(index + 1, index + 9).find((next) => text[next] !== '’' || !letter(next + 1));
      return !letter(at - 1) && partner !== undefined && text[partner] === '’';
    }
    case '”':
    case '’':
    case '」':
      return false;
    default:
      return true;
  }
}
