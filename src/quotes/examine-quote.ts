import type { TextSpan, VerificationDetail } from '../model/quotation.js';
import { compareWords } from './compare-words.js';
import { findClosePassage } from './find-close-passage.js';
import type { NormalisedText } from './normalise-text.js';
import { normaliseText } from './normalise-text.js';

// Where the claim itself says that it was cut or added to: "…", "...", "[…]", "[she]".
const CUT = /\s*(?:\[[^\]]{0,80}\]|\(\.\.\.\)|\.(?:\s?\.){2,3})\s*/;
const OUTER_MARKS = /^["'\s]+|["'\s]+$/g;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The detailed form of `verifyQuote`: the verdict, the words that differ and where the passage stands.
 * Linear in the length of the text for a claim of ordinary length (the close passage is compared word by word, at most
 * a few hundred words against as many).
 */
export function examineQuote(words: string, text: string): VerificationDetail {
  const claim = normaliseText(words).text.replace(OUTER_MARKS, '');
  const article = normaliseText(text);
  if (!WORD.test(claim)) return { verdict: 'not-found', differences: [] };

  const exact = locate(claim, article);
  if (exact) return { verdict: 'verbatim', differences: [{ kind: 'same', text: claim }], found: exact };

  const kept = claim.split(CUT).filter((part) => WORD.test(part));
  const passage = kept.length > 0 && CUT.test(claim) ? locateInOrder(kept, article) : undefined;
  if (passage)
    return {
      verdict: 'abridged',
      differences: compareWords(text.slice(passage.start, passage.end), words),
      found: passage,
    };

  const close = findClosePassage(claim, article);
  if (!close) return { verdict: 'not-found', differences: [] };
  return { verdict: 'altered', differences: compareWords(text.slice(close.start, close.end), words), found: close };
}

/** Finds words that do not begin or end inside a longer word. */
function locate(words: string, article: NormalisedText, from = 0): TextSpan | undefined {
  const at = indexOfWords(words, article.text, from);
  return at < 0 ? undefined : { start: article.offsets[at] ?? 0, end: article.offsets[at + words.length] ?? 0 };
}

function indexOfWords(words: string, text: string, from: number): number {
  if (!words) return -1;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const inside = (outer: string, inner: string): boolean => WORD.test(outer) && WORD.test(inner);
    if (!inside(text.charAt(at - 1), words.charAt(0)) && !inside(text.charAt(at + words.length), words.slice(-1)))
      return at;
  }
  return -1;
}

/** The nearest places, in order; each part within reach of the one before, or the cut would join two speeches. */
function locateInOrder(parts: readonly string[], article: NormalisedText): TextSpan | undefined {
  const REACH = 2000;
  let first = -1;
  let from = 0;
  for (const part of parts) {
    const trimmed = part.trim();
    const at = indexOfWords(trimmed, article.text, from);
    if (at < 0 || (first >= 0 && at - from > REACH)) return undefined;
    if (first < 0) first = at;
    from = at + trimmed.length;
  }
  return { start: article.offsets[first] ?? 0, end: article.offsets[from] ?? 0 };
}
