import type { TextSpan } from '../model/quotation.js';
import { normaliseText } from './normalise-text.js';

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
/** Share of the claim's words the passage must hold to be called the same passage with other words. */
const CLOSE = 0.6;

/**
 * Finds the stretch of an article that shares the most words with a claim: a window somewhat longer than the claim, for words
 * that were left out, slides over the article once, counting. Nothing where even the best shares less than `CLOSE`.
 */
export function findClosePassage(claim: string, article: string): TextSpan | undefined {
  const words = wordsOf(article);
  const missing = new Map<string, number>();
  const wanted = wordsOf(claim);
  for (const { word } of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);
  const size = wanted.length;
  const width = size + (size >> 2) + 1;
  let shared = 0;
  let best = size < 2 ? size : size * CLOSE - 1e-9;
  let bestEnd = 0;
  words.forEach(({ word }, index) => {
    const left = missing.get(word);
    if (left !== undefined) {
      if (left > 0) shared++;
      missing.set(word, left - 1);
    }
    const dropped = words[index - width]?.word ?? '';
    const back = missing.get(dropped);
    if (back !== undefined) {
      if (back >= 0) shared--;
      missing.set(dropped, back + 1);
    }
    if (shared > best) {
      best = shared;
      bestEnd = index + 1;
    }
  });
  // The passage starts on a word they share, as it ends on one.
  const start = words.slice(Math.max(0, bestEnd - width), bestEnd).find(({ word }) => missing.has(word));
  const end = words[bestEnd - 1];
  return start && end && { start: start.start, end: end.end };
}

/** The words of a text as they are compared, and where they stand in it. */
function wordsOf(original: string): readonly (TextSpan & { readonly word: string })[] {
  const { text, offsets } = normaliseText(original);
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: offsets[index] ?? 0,
    end: offsets[index + word.length] ?? 0,
  }));
}
