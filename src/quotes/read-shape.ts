import type { Lexicon } from './lexicon.js';
import type { MarkedSpan } from './pair-marks.js';
import { hashOn, kindByEnding, kindOf, letterOf } from './word-hash.js';

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

// Kinds the reader itself decides on, as character codes.
const NAME = 78; // N
const OWNER = 83; // S
const WORD = 108; // l
const OWNED = 122; // z
const DIGITS = 110; // n
const VERB = 118; // v
const BREAK = 182; // ¶
const STOP = 46;

/** Signs between words, and the kinds they become at the same places. */
const SIGNS = ',:;.!?…–—';
const SIGN_KINDS = ',:;....--';
const BLANK_LINE = /\s*\n/y;
const PARENTHESIS = /[^()\n]{0,80}\)/y;

const kindIn = (kinds: string, kind: number): boolean => kinds.includes(String.fromCharCode(kind));

/** Reads the text outside the marked spans into a shape. One pass, and no word is cut out of the text. */
export function readShape(text: string, spans: readonly MarkedSpan[], { kinds, sorts, openers }: Lexicon): Shape {
  const size = text.length;
  const most = size + spans.length + 2;
  const shape = new Uint8Array(most);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const words = new Int32Array(most);
  const marks: number[] = [];
  let at = 0;
  let count = 0;
  let before = 0;
  // The next word opens a sentence, where a capital says nothing.
  let fresh = true;
  // A look past the end would slow down every look.
  const letterAt = (place: number): number => (place < size ? letterOf(text.charCodeAt(place)) : 1);
  const push = (kind: number, start: number, end: number): void => {
    shape[count] = before = kind;
    starts[count] = start;
    ends[count++] = end;
  };

  const readOn = (pattern: RegExp, kind: string, start: number): void => {
    pattern.lastIndex = at;
    if (pattern.test(text)) pushSign(kind, start, at = pattern.lastIndex);
  };
  const pushSign = (kind: string, start: number, end: number): void => {
    push(kind.charCodeAt(0), start, end);
    fresh = '.:¶'.includes(kind);
  };
  const readSign = (unit: number): void => {
    const start = at++;
    if (unit === 32) return;
    if (unit === 10) return readOn(BLANK_LINE, '¶', start);
    if (unit === 40) return readOn(PARENTHESIS, 'P', start);
    const kind = SIGN_KINDS[SIGNS.indexOf(text.charAt(start))];
    if (kind) pushSign(kind, start, at);
  };
  /** Reads the full stop behind a word; that of a short form ends a sentence only where the paragraph ends. */
  const readStop = (short: boolean): void => {
    const closes = short
      ? /^\s*(?:$|\n)/.test(text.slice(at + 1, at + 4))
      : !/^(?:[,;:]|\s[\p{Ll}\d])/u.test(text.slice(at + 1, at + 3));
    if (closes) pushSign('.', at, at + 1);
    else ends[count - 1] = at + 1;
    at++;
  };

  push(BREAK, 0, 0);
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
      words[count] = hash;
      // The possessive is no part of the word.
      const owner = at - joint === 2 && /^['’]s/.test(text.slice(joint, at));
      const end = owner ? joint : at;
      let kind = unit < 58 ? DIGITS : kindOf(kinds, owner ? stem : hash);
      if (letterOf(unit) === unit) kind ||= kindByEnding(kinds, text, start, end, 4) || WORD;
      else if (!fresh && !(kind && kindIn('TdpkAh', kind))) kind = NAME;
      else if (!kind) {
        kind = kindByEnding(kinds, text, start, end, 4);
        if (!kind || !kindIn(openers, kind)) kind = NAME;
      }
      if (owner) kind = kind === NAME ? OWNER : kind === WORD ? OWNED : kind;
      // What stands before a noun makes it one: "the report", "his claims".
      else if (kind === VERB && kindIn('dbjSz', before)) kind = WORD;
      push(kind, start, at);
      fresh = false;
      if (at < to && text.charCodeAt(at) === STOP) readStop((kindOf(sorts, hash) & 1) === 1 || at - start < 2 || text.slice(start, at).includes('.'));
    }
    if (!span) break;
    marks.push(count);
    push(endOf(text, span), span.start, span.end);
    fresh = kindIn('QH', before);
    at = Math.min(size, span.end + (span.open ? 0 : 1));
  }
  push(BREAK, size, size);
  return { kinds: new TextDecoder('latin1').decode(shape.subarray(0, count)), starts, ends, words, marks };
}

/** How the words between two marks end. */
function endOf(text: string, { start, end }: MarkedSpan): number {
  const last = /\S(?=[’'")\s]*$)/.exec(text.slice(Math.max(start, end - 4), end))?.[0] ?? '';
  return ({ ',': 75, '.': 81 })[last] ?? ('!?…—–-'.includes(last) ? 72 : 77); // K, Q, H, M
}
