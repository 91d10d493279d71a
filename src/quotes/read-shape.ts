import type { MarkedSpan } from './pair-marks.js';
import type { Lexicon } from './lexicon.js';

/**
 * A text as the rules see it: one letter per word or mark (see `WordKind`), and where each stands. Beside the kinds of
 * words: `,` `:` `;` `-` as they are, `.` end of a sentence, `P` a parenthesis, `¶` a paragraph break, and for a whole
 * marked stretch `K` (ends with a comma), `Q` (full stop), `H` (other end of a sentence) or `M` (none of these).
 */
export interface Shape {
  readonly kinds: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The index in `kinds` of each marked span. */
  readonly marks: readonly number[];
  /** The kind of each word that stands inside a sentence. */
  readonly inside: ReadonlyMap<string, string>;
}

const TOKEN = /[\p{L}\p{N}$#@][\p{L}\p{N}]*(?:[’'.&/-][\p{L}\p{N}]+)*|\([^()\n]{0,80}\)|\n\s*\n|[,:;.!?–—…]/gu;
const WORD = /^[\p{L}\p{N}$#@]/u;
const UPPER = /^\p{Lu}/u;
const DIGIT = /^[$#]?\p{N}/u;
const NOMINAL = ['d', 'b', 'j', 'S', 'z'];
const POSSESSIVE = /(?:[’']s|s[’'])$/;

/** Reads the text outside the marked spans into a shape. One pass. */
export function readShape(text: string, spans: readonly MarkedSpan[], lexicon: Lexicon): Shape {
  const starts: number[] = [];
  const ends: number[] = [];
  const marks: number[] = [];
  // Joined once at the end: a string that grows by letters and is looked at in between is copied each time.
  const letters: string[] = [];
  let before = '';
  let fresh = true;
  const push = (kind: string, start: number, end: number): void => {
    letters.push(kind);
    before = kind;
    starts.push(start);
    ends.push(end);
    fresh = kind === '.' || kind === '¶' || kind === 'Q' || kind === ':' || kind === 'H';
  };

  const readBetween = (from: number, to: number): void => {
    TOKEN.lastIndex = from;
    for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
      const [token] = match;
      const end = TOKEN.lastIndex;
      const kind = kindOf(token);
      const stop = text[end] === '.';
      const closes = stop && lexicon.endsSentence(token, text, end + 1);
      if (stop) TOKEN.lastIndex++;
      // After an article it is a noun: "the report", "his claims".
      push(kind === 'v' && NOMINAL.includes(before) ? 'l' : kind, match.index, stop && !closes ? end + 1 : end);
      if (closes) push('.', end, end + 1);
    }
  };

  // An article repeats its words; each is looked up once as the first of a sentence and once elsewhere.
  const known = [new Map<string, string>(), new Map<string, string>()] as const;
  const kindOf = (word: string): string => {
    const kinds = known[fresh ? 0 : 1];
    let kind = kinds.get(word);
    if (!kind) kinds.set(word, (kind = WORD.test(word) ? wordKind(word, fresh, lexicon) : markKind(word)));
    return kind;
  };

  let from = 0;
  for (const span of spans) {
    readBetween(from, span.start - 1);
    marks.push(letters.length);
    from = Math.min(text.length, span.end + (span.open ? 0 : 1));
    push(spanKind(text, span), span.start, span.end);
  }
  readBetween(from, text.length);
  return { kinds: letters.join(''), starts, ends, marks, inside: known[1] };
}

function markKind(token: string): string {
  if (token[0] === '(') return 'P';
  if (token[0] === '\n') return '¶';
  if (token === '–' || token === '—') return '-';
  return token === ',' || token === ':' || token === ';' ? token : '.';
}

function spanKind(text: string, span: MarkedSpan): string {
  const [, last = ''] = /(\S)[’'")\s]*$/.exec(text.slice(Math.max(span.start, span.end - 4), span.end)) ?? [];
  if (last === ',') return 'K';
  if (last === '.') return 'Q';
  return last && '!?…—–-'.includes(last) ? 'H' : 'M';
}

function wordKind(word: string, fresh: boolean, lexicon: Lexicon): string {
  if (DIGIT.test(word)) return 'n';
  const owner = POSSESSIVE.test(word);
  const kind = lexicon.kindOf(owner ? word.slice(0, -2) : word, UPPER.test(word), fresh);
  if (owner && kind === 'N') return 'S';
  return owner && kind === 'l' ? 'z' : kind;
}
