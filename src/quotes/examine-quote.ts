import type { VerificationDetail } from '../model/quotation.js';
import { compareWords } from './compare-words.js';
import { findClosePassage } from './find-close-passage.js';
import { claimed, locateClaim } from './locate-claim.js';

/**
 * The detailed form of `verifyQuote`: the verdict, the words that differ and where the passage stands.
 * Linear in the length of the text for a claim of ordinary length (the close passage is compared word by word, at most
 * a few hundred words against as many).
 */
export function examineQuote(words: string, text: string): VerificationDetail {
  const located = locateClaim(words, text);
  if (located?.verdict === 'verbatim') return { ...located, differences: [{ kind: 'same', text: claimed(words) }] };
  const found = located?.found ?? findClosePassage(words, text);
  if (!found) return { verdict: 'not-found', differences: [] };
  // A passage ends on a word; where the claim ends on a stop, the one behind the passage is compared with it.
  const stop =
    (/[.,;:!?…]$/.test(claimed(words)) && /^[.,;:!?…]+/.exec(text.slice(found.end, found.end + 3))?.[0]) || '';
  return {
    verdict: located?.verdict ?? 'altered',
    differences: compareWords(text.slice(found.start, found.end) + stop, words),
    found,
  };
}
