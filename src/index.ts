/** The element classes, their events and types: `presscards`. Importing it registers nothing. */
export { PressHeadline } from './elements/press-headline/press-headline.js';
export { PressStory } from './elements/press-story/press-story.js';
export { PressQuote } from './elements/press-quote/press-quote.js';
export type { CardState } from './elements/card-outcome.js';
export { PressErrorEvent, PressLoadEvent, PressOpenEvent, PressViewEvent } from './elements/press-events.js';
export { PressShareEvent } from './elements/press-quote/press-share-event.js';
export type { ArticleStatus } from './elements/press-events.js';
export { PressError } from './model/press-error.js';
export type { PressErrorCode, PressErrorDetails } from './model/press-error.js';
export type { Article, ArticleInput, Author, AuthorInput, FormatName, Image, ImageInput } from './model/article.js';
export type { Provenance, Publisher, RemovedBlock, SafeHtml } from './model/article.js';
export type { Difference, Quotation, Speaker, TextSpan, Verification } from './model/quotation.js';
export { registerWords } from './locales/register-words.js';
export type { SomeWords } from './locales/register-words.js';
export type { RareWords, Words } from './locales/words.js';
