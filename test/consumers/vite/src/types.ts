/** What the types promise: this file is compiled, never run. */
import { PressError, PressHeadline, type Article, type PressErrorCode, type Verification } from 'presscards';
import { loadArticle } from 'presscards/article';
import { articleGateway } from 'presscards/gateway';
import { verifyQuote } from 'presscards/quotes';
import 'presscards/define/press-quote';

const story = document.querySelector('press-story');
const quote = document.createElement('press-quote');

// Tags, on the document and on the element.
story?.addEventListener('press-load', (event) => event.article.headline?.toUpperCase());
quote.addEventListener('press-share', ({ kind, text, url }) => [kind, text, url].join());
document.addEventListener('press-error', ({ error }) => error.code satisfies PressErrorCode);
window.addEventListener('press-open', (event) => event.href.length);

// Properties.
quote.layout = 'pull';
// @ts-expect-error no such layout
quote.layout = 'huge';
// @ts-expect-error read-only
quote.state = 'ready';
// @ts-expect-error not an article
quote.article = 'a headline';
quote.article = { headline: 'A headline', author: [{ name: 'Ada Brandt' }], datePublished: new Date() };
quote.verification satisfies Verification;
const article: Promise<Article> = quote.loaded;
// What was loaded may be given to another card.
void article.then((each) => (quote.article = each));

// Headless.
export const loaded: Promise<Article> = loadArticle(new URL('https://news.example/'), { entry: 2, body: false });
export const verdict: Verification = verifyQuote('words', 'a text');
export const answer: Promise<Response> = articleGateway({ hosts: ['news.example'] })(new Request('https://a.example/'));
// @ts-expect-error a gateway has to be told its hosts
articleGateway({});
export const names = [PressHeadline, PressError];
