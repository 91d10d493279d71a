import type { TextSpan } from '../model/quotation.js';
import type { NormalisedText } from './normalise-text.js';

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
/** Share of the claim's words the passage must hold to be called the same passage with other words. */
const CLOSE = 0.6;

/**
 * Finds the stretch of an article that shares the most words with a claim: a window as long as the claim slides over the
 * article once, counting. Returns nothing when even the best shares less than `CLOSE`. Linear in the article's length.
 */
export function findClosePassage(claim: string, article: NormalisedText): TextSpan | undefined {
  const wanted = new Map<string, number>();
  const size = count(claim, wanted);
  if (size < 2) return undefined;

  const words = [...article.text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  const missing = new Map(wanted);
  let shared = 0;
  let best = 0;
  let bestEnd = 0;
  words.forEach(({ word }, index) => {
    const left = missing.get(word);
    if (left !== undefined) {
      if (left > 0) shared++;
      missing.set(word, left - 1);
    }
    const dropped = words[index - size];
    const back = dropped && missing.get(dropped.word);
    if (dropped && back !== undefined) {
      if (back >= 0) shared--;
      missing.set(dropped.word, back + 1);
    }
    if (shared > best) {
      best = shared;
      bestEnd = index + 1;
    }
  });
  if (best < size * CLOSE) return undefined;

  // The window is as long as the claim; the passage starts and ends on words they share.
  let from = Math.max(0, bestEnd - size);
  while (from < bestEnd && !wanted.has(words[from]?.word ?? '')) from++;
  const start = words[from]?.start ?? 0;
  const end = words[bestEnd - 1]?.end ?? 0;
  return { start: article.offsets[start] ?? 0, end: article.offsets[end] ?? 0 };
}

function count(text: string, counts: Map<string, number>): number {
  let size = 0;
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
    size++;
  }
  return size;
}
