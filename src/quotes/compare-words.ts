import type { Difference } from '../model/quotation.js';
import { normaliseText } from './normalise-text.js';

/** Longer texts are given whole: the table of the comparison grows with the product of both. */
const MOST_CELLS = 1e6;
/** A word with what stands before it, or the signs that end a clause, so that a changed stop is no changed word. */
const TOKEN = /[.,;:!?…]+(?!\S)|\S+?(?=[.,;:!?…]*(?:\s|$))/g;

interface Token {
  readonly shown: string;
  readonly same: string;
}

/**
 * Says word by word how a claim differs from the article's words: the fewest removed and added words. Words are equal
 * when they are equal after normalisation; what both have is given as the claim has it.
 */
export function compareWords(article: string, claim: string): Difference[] {
  const old = tokensOf(article);
  const now = tokensOf(claim);
  const differences: Difference[] = [];
  const give = (kind: Difference['kind'], token: Token | undefined): void => {
    if (!token) return;
    const last = differences.at(-1);
    const text = token.shown;
    if (last?.kind !== kind) differences.push({ kind, text });
    else differences[differences.length - 1] = { kind, text: last.text + (/^[.,;:!?…]/.test(text) ? '' : ' ') + text };
  };

  // Longest common subsequence: how many words two tails have in common.
  const width = now.length + 1;
  const fits = (old.length + 1) * width < MOST_CELLS;
  const common = new Uint16Array(fits ? (old.length + 1) * width : 0);
  const tails = (row: number, column: number): number => common[row * width + column] ?? 0;
  if (fits) {
    for (let row = old.length; row-- > 0;) {
      for (let column = now.length; column-- > 0;) {
        common[row * width + column] =
          old[row]?.same === now[column]?.same
            ? tails(row + 1, column + 1) + 1
            : Math.max(tails(row + 1, column), tails(row, column + 1));
      }
    }
  }
  let column = 0;
  for (let row = 0; row < old.length || column < now.length;) {
    if (fits && old[row]?.same === now[column]?.same) {
      give('same', now[column++]);
      row++;
    } else if (column >= now.length || (row < old.length && tails(row + 1, column) >= tails(row, column + 1)))
      give('removed', old[row++]);
    else give('added', now[column++]);
  }
  return differences;
}

/** The marks around the whole are nobody's words. */
const tokensOf = (text: string): Token[] =>
  (text.replace(/^[\s"“”„«»‘’']+|[\s"“”„«»‘’']+$/g, '').match(TOKEN) ?? []).map((shown) => ({
    shown,
    same: normaliseText(shown).text,
  }));
