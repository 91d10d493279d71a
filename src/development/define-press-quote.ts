/** The registration of define/press-quote.ts under the `development` condition: the same, with warnings. */
import './check-cards.js';
import '../define/press-quote.js';
