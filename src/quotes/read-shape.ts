import type { Language } from './language.js';
import type { MarkedSpan } from './pair-marks.js';
import { kindOf } from './word-map.js';

/**
 * A stretch of text as the rules see it: one letter per word or mark (see `WordKind`), and where each stands. Beside
 * the kinds of words: `,` `:` `;` `-` as they are, `.` end of a sentence, `P` a parenthesis, `¶` a paragraph break
 * (also first and last), and for a whole marked stretch `K` (ends with a comma), `Q` (full stop), `H` (other end of a
 * sentence) or `M`.
 */
export interface Shape {
  readonly kinds: string;
  readonly starts: readonly number[];
  /** The marked spans, each with its index in `kinds`. */
  readonly marks: readonly (readonly [at: number, span: MarkedSpan])[];
}

/** Signs between words, and the kinds they become at the same places. */
const SIGNS = ',:;.!?…–—';
const SIGN_KINDS = ',:;....--';
/** Letters and digits of the scripts that are written in words, by their places in Unicode: classes of it are slow. */
const WORD = /[\wÀ-῿぀-퟿]+(?:[’'.&/-][\wÀ-῿぀-퟿]+)*/y;
const BLANK_LINE_OR_PARENTHESIS = /\n\s*\n|\([^()\n]{0,80}\)/y;

/** Reads a stretch of text outside its marked spans. One pass. */
export function readShape(
  text: string,
  from: number,
  to: number,
  spans: readonly MarkedSpan[],
  { kinds: listed, shortForms, plain }: Language,
): Shape {
  const starts = [from];
  const marks: [number, MarkedSpan][] = [];
  let kinds = '¶';
  let kind = kinds;
  let word = '';
  let wordEnd = 0;
  for (let at = from, index = 0; at < to;) {
    const before = kind;
    const start = at;
    const span = spans[index];
    kind = '';
    WORD.lastIndex = at;
    if (text[at] === ' ') at++;
    else if (span && span.start <= at + 1) {
      index = marks.push([starts.length, span]);
      kind = endOf(text, span);
      at = Math.max(at, span.end + (span.open ? 0 : 1));
    } else if (WORD.test(text)) {
      at = wordEnd = WORD.lastIndex;
      word = text.slice(start, at);
      // The possessive is no part of the word.
      const owner = /['’]s$/.test(word);
      const stem = owner ? word.slice(0, -2) : word;
      // Most words begin with a small letter of ASCII, and are told by that.
      const capital = (word < 'a' || word > '{') && /^\p{Lu}/u.test(word);
      kind = kindOf(listed, capital ? stem.toLowerCase() : stem);
      // A capital says nothing at the start of a sentence.
      if (capital && !'.¶Q'.includes(before)) {
        if (!kind || !'TdAhG'.includes(kind)) kind = 'N';
      } else kind ||= capital ? 'N' : plain;
      if (owner) kind = kind === 'N' ? 'S' : kind === 'l' ? 'z' : kind;
    } else {
      const sign = text.charAt(at++);
      BLANK_LINE_OR_PARENTHESIS.lastIndex = start;
      if (BLANK_LINE_OR_PARENTHESIS.test(text)) {
        at = BLANK_LINE_OR_PARENTHESIS.lastIndex;
        kind = sign === '(' ? 'P' : '¶';
      } else if (sign !== '.' || start !== wordEnd || endsSentence(word, text.slice(at, at + 2), shortForms))
        kind = SIGN_KINDS[SIGNS.indexOf(sign)] ?? '';
    }
    if (kind) {
      kinds += kind;
      starts.push(start);
    } else kind = before;
  }
  starts.push(to);
  return { kinds: `${kinds}¶`, starts, marks };
}

/** Whether a full stop ends a sentence: not behind a short form, nor before a small letter. */
const endsSentence = (word: string, next: string, shortForms: RegExp): boolean =>
  !(/^.$|\./.test(word) || shortForms.test(word) || /^\s?[,\p{Ll}\d]/u.test(next));

/** How the words between two marks end. */
function endOf(text: string, { start, end }: MarkedSpan): string {
  const last = /\S(?=[’'")\s]*$)/.exec(text.slice(Math.max(start, end - 4), end))?.[0] ?? '';
  return last === ',' ? 'K' : last === '.' ? 'Q' : '!?…。'.includes(last) ? 'H' : 'M';
}
