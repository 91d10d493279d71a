/** Headless quotations: `presscards/quotes`. Plain text in, no DOM needed. */
export { findQuotes } from './quotes/find-quotes.js';
export { verifyQuote } from './quotes/verify-quote.js';
export { quoteLink } from './quotes/link-quote.js';
export type { Quotation, Span, Speaker, Verification } from './model/quotation.js';
