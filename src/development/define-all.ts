/** The registration of define/all.ts under the `development` condition: the same, with warnings. */
import './check-cards.js';
import '../define/all.js';
