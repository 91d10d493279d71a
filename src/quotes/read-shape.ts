import type { Language } from './language.js';
import type { MarkedSpan } from './pair-marks.js';
import { hashOn, kindByEnding, letterOf } from './word-map.js';

/**
 * A text as the rules see it: one letter per word or mark (see `WordKind`), and where each stands. Beside the kinds of
 * words: `,` `:` `;` `-` as they are, `.` end of a sentence, `P` a parenthesis, `¶` a paragraph break (also first and
 * last), and for a whole marked stretch `K` (ends with a comma), `Q` (full stop), `H` (other end of a sentence) or `M`.
 */
export interface Shape {
  readonly kinds: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number that stands for each word, see `hashOn`. */
  readonly words: Int32Array;
  /** The index in `kinds` of each marked span. */
  readonly marks: readonly number[];
}

/** Signs between words, and the kinds they become at the same places. */
const SIGNS = ',:;.!?…–—';
const SIGN_KINDS = ',:;....--';
const BLANK_LINE = /\s*\n/y;
const PARENTHESIS = /[^()\n]{0,80}\)/y;

/** Reads the text outside the marked spans into a shape. One pass, and no word is cut out of the text. */
export function readShape(
  text: string,
  spans: readonly MarkedSpan[],
  { kinds: listed, sorts, openers, plain }: Language,
): Shape {
  const size = text.length;
  // Of a known size: growing ones would cost more than the reading.
  const most = size + spans.length + 2;
  const shape = new Uint8Array(most);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const words = new Int32Array(most);
  const marks: number[] = [];
  let count = 0;
  let before = '';
  let at = 0;
  // The next word opens a sentence, where a capital says nothing.
  let fresh = true;
  // A look past the end would slow down every look.
  const letterAt = (place: number): number => (place < size ? letterOf(text.charCodeAt(place)) : 1);
  const push = (kind: string, start: number, end: number, word = 0): void => {
    before = kind;
    shape[count] = kind.charCodeAt(0);
    starts[count] = start;
    ends[count] = end;
    words[count++] = word;
    fresh = '.:¶QH'.includes(kind);
  };
  const readOn = (pattern: RegExp, kind: string, start: number): void => {
    pattern.lastIndex = at;
    if (pattern.test(text)) push(kind, start, (at = pattern.lastIndex));
  };
  const readSign = (unit: number): void => {
    const start = at++;
    if (unit === 32) return;
    if (unit === 10) return readOn(BLANK_LINE, '¶', start);
    if (unit === 40) return readOn(PARENTHESIS, 'P', start);
    const kind = SIGN_KINDS[SIGNS.indexOf(text.charAt(start))];
    if (kind) push(kind, start, at);
  };
  /** Reads the full stop behind a word; that of a short form ends a sentence only where the paragraph ends. */
  const readStop = (short: boolean): void => {
    const closes = short
      ? /^\s*(?:$|\n)/.test(text.slice(at + 1, at + 4))
      : !/^(?:[,;:]|\s[\p{Ll}\d])/u.test(text.slice(at + 1, at + 3));
    if (closes) push('.', at, at + 1);
    else ends[count - 1] = at + 1;
    at++;
  };

  push('¶', 0, 0);
  for (let index = 0; index <= spans.length; index++) {
    const span = spans[index];
    const to = span ? span.start - 1 : size;
    while (at < to) {
      const start = at;
      const unit = text.charCodeAt(at);
      let letter = letterOf(unit);
      if (letter < 3) {
        readSign(unit);
        continue;
      }
      let hash = 0;
      let stem = 0;
      let joint = 0;
      while (letter > 2) {
        hash = hashOn(hash, letter);
        letter = letterAt(++at);
        if (letter === 2 && letterAt(at + 1) > 2) {
          stem = hash;
          joint = at;
          hash = hashOn(hash, 2);
          letter = letterAt(++at);
        }
      }
      // The possessive is no part of the word.
      const owner = at - joint === 2 && /^['’]s/.test(text.slice(joint, at));
      const end = owner ? joint : at;
      const guess = (): string => kindByEnding(listed, text, start, end, 4) ?? '';
      let kind = unit < 58 ? 'n' : (listed.get(owner ? stem : hash) ?? '');
      if (letterOf(unit) === unit) kind ||= guess() || plain;
      else if (!fresh && !(kind && 'TdpkAh'.includes(kind))) kind = 'N';
      else if (!kind) {
        kind = guess();
        if (!kind || !openers.includes(kind)) kind = 'N';
      }
      if (owner) kind = kind === 'N' ? 'S' : kind === 'l' ? 'z' : kind;
      // What stands before a noun makes it one: "the report", "his claims".
      else if (kind === 'v' && 'dbjSz'.includes(before)) kind = 'l';
      push(kind, start, at, hash);
      if (at < to && text[at] === '.')
        readStop(at - start < 2 || 'as'.includes(sorts.get(hash) ?? '-') || text.slice(start, at).includes('.'));
    }
    if (!span) break;
    marks.push(count);
    push(endOf(text, span), span.start, span.end);
    at = Math.min(size, span.end + (span.open ? 0 : 1));
  }
  push('¶', size, size);
  return { kinds: new TextDecoder('latin1').decode(shape.subarray(0, count)), starts, ends, words, marks };
}

/** How the words between two marks end. */
function endOf(text: string, { start, end }: MarkedSpan): string {
  const last = /\S(?=[’'")\s]*$)/.exec(text.slice(Math.max(start, end - 4), end))?.[0] ?? '';
  return last === ',' ? 'K' : last === '.' ? 'Q' : '!?…—–-。！？'.includes(last) ? 'H' : 'M';
}
