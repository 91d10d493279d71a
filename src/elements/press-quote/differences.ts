/** What a card needs whose words are not in the article as they stand. */
export { examineQuote } from '../../quotes/examine-quote.js';
export { styles } from './differences.styles.js';
