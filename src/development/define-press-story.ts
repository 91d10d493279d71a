/** The registration of define/press-story.ts under the `development` condition: the same, with warnings. */
import './check-cards.js';
import '../define/press-story.js';
