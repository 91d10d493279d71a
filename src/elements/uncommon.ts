/**
 * Code that few cards need, and those at most once on a page: one address in every card instead of
 * three.
 */
export { afterFailure } from './after-failure.js';
export { articleMark } from './article-mark.js';
export { checkSnapshot } from './check-snapshot.js';
