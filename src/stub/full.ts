/** Entry of `presscards.full.js`: the three elements in one self-contained module. */
import '../define/all.js';
export { PressHeadline, PressQuote, PressStory } from '../index.js';

/** Nothing has to be observed where every element is registered; here so that pages can swap the files. */
export function observe(_root: ShadowRoot): void {}
