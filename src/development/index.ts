/** `presscards` under the `development` condition: the same, with warnings. */
import './check-cards.js';
export * from '../index.js';
