import type { Verification } from '../model/quotation.js';
import { examineQuote } from './examine-quote.js';

/**
 * Compares words somebody quotes with the text they are said to come from. `words` may keep its outer quotation marks.
 * `verbatim` is exact after `normaliseText`; nothing else is ever called so. An empty claim is `not-found`.
 * `unchecked` is not a result of comparing: the caller says it when it has no text.
 */
export function verifyQuote(words: string, text: string): Verification {
  return examineQuote(words, text).verdict;
}
