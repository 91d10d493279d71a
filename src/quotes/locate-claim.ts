import type { TextSpan } from '../model/quotation.js';
import { normaliseText } from './normalise-text.js';

/** A claim whose words are all in the article, in order: with cuts marked in the claim, or letter by letter. */
export interface LocatedClaim {
  readonly verdict: 'verbatim' | 'abridged';
  readonly found: TextSpan;
}

// Where the claim itself says that it was cut or added to: "…", "...", "[…]", "[she]".
const CUT = /\s*(?:\[[^\]]{0,80}\]|\(\.\.\.\)|\.(?:\s?\.){2,3})\s*/;
const OUTER_MARKS = /^["'\s]+|["'\s]+$/g;
const WORD = /[\p{L}\p{N}]/u;
/** Characters between two kept parts; a longer way would join two speeches. */
const REACH = 2000;

/** The words of a claim as they are compared: without the marks that enclose all of it. */
export const claimed = (words: string): string => normaliseText(words).text.replace(OUTER_MARKS, '');

/** Looks for a claim in a text: exactly, else part by part where the claim marks cuts. Linear in both. */
export function locateClaim(words: string, text: string): LocatedClaim | undefined {
  const claim = claimed(words);
  const article = normaliseText(text);
  const kept = claim.split(CUT);
  for (const verdict of ['verbatim', 'abridged'] as const) {
    const parts = (verdict === 'verbatim' ? [claim] : kept).filter((part) => WORD.test(part));
    const [start, end] = findInOrder(parts, article.text);
    if (start >= 0) return { verdict, found: { start: article.offsets[start] ?? 0, end: article.offsets[end] ?? 0 } };
  }
  return undefined;
}

/** Where parts stand that follow each other, at the nearest places; -1 where they do not. */
function findInOrder(parts: readonly string[], text: string): readonly [start: number, end: number] {
  let first = -1;
  let end = 0;
  for (const part of parts) {
    const at = indexOfWords(part, text, end);
    if (at < 0 || (first >= 0 && at - end > REACH)) return [-1, 0];
    if (first < 0) first = at;
    end = at + part.length;
  }
  return [first, end];
}

/** Finds words that do not begin or end inside a longer word. */
function indexOfWords(words: string, text: string, from: number): number {
  const inside = (at: number): boolean => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  let at = text.indexOf(words, from);
  while (at >= 0 && (inside(at) || inside(at + words.length))) at = text.indexOf(words, at + 1);
  return at;
}
