/** Headless quotations: `presscards/quotes`. Plain text in, no DOM needed. */
export { findQuotes } from './quotes/find-quotes.js';
export { verifyQuote } from './quotes/verify-quote.js';
export { examineQuote } from './quotes/examine-quote.js';
export { quoteLink, quoteSelector } from './quotes/link-quote.js';
export type {
  Difference,
  Quotation,
  Speaker,
  TextQuoteSelector,
  TextSpan,
  Verification,
  VerificationDetail,
} from './model/quotation.js';
