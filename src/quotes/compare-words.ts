import type { Difference } from '../model/quotation.js';
import { normaliseText } from './normalise-text.js';

/** Longer texts are compared from both ends only: the table of the comparison grows with the square of its middle. */
const MIDDLE = 400;

/**
 * Says word by word how a claim differs from the article's words: the fewest removed and added words.
 * Words are equal when they are equal after normalisation; punctuation counts as part of its word.
 */
export function compareWords(article: string, claim: string): Difference[] {
  const old = wordsOf(article);
  const now = wordsOf(claim);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;

  const differences: Difference[] = [];
  append(differences, 'same', old.slice(0, head));
  compareMiddle(differences, old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  append(differences, 'same', old.slice(old.length - tail));
  return differences;
}

const wordsOf = (text: string): string[] =>
  normaliseText(text)
    .text.replace(/^["']+|["']+$/g, '')
    .split(' ')
    .filter(Boolean);

function append(differences: Difference[], kind: Difference['kind'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = differences.at(-1);
  const text = words.join(' ');
  if (last?.kind === kind) differences[differences.length - 1] = { kind, text: `${last.text} ${text}` };
  else differences.push({ kind, text });
}

/** Longest common subsequence, the textbook table. */
function compareMiddle(differences: Difference[], old: readonly string[], now: readonly string[]): void {
  if (old.length > MIDDLE || now.length > MIDDLE) {
    append(differences, 'removed', old);
    append(differences, 'added', now);
    return;
  }
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const cell = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      common[row * width + column] =
        old[row] === now[column]
          ? cell(row + 1, column + 1) + 1
          : Math.max(cell(row + 1, column), cell(row, column + 1));
    }
  }
  let row = 0;
  let column = 0;
  while (row < old.length || column < now.length) {
    if (row < old.length && column < now.length && old[row] === now[column]) {
      append(differences, 'same', old.slice(row, ++row));
      column++;
    } else if (column >= now.length || (row < old.length && cell(row + 1, column) >= cell(row, column + 1)))
      append(differences, 'removed', old.slice(row, ++row));
    else append(differences, 'added', now.slice(column, ++column));
  }
}
