/** The registration of define/press-headline.ts under the `development` condition: the same, with warnings. */
import './check-cards.js';
import '../define/press-headline.js';
