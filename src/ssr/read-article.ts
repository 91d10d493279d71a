import { articleFields } from '../load/article-fields.js';
import type { FinishArticle } from '../load/article-request.js';
import { articleText } from '../load/article-text.js';
import { readBody } from '../load/read-body.js';
import { inlineArticle } from '../load/inline-article.js';
import { requestArticle } from '../load/request-article.js';
import type { Article, ArticleInput } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import { preparePlainText } from '../sanitize/plain-text.js';
import { sanitizeHtml } from '../sanitize/sanitize-html.js';
import { articleJsonLd } from './article-json-ld.js';
import { serverDom } from './server-dom.js';
import type { ServerCard } from './server-cards.js';

/** Where the article of a card is. */
export interface ArticlePlace {
  /** Absolute http(s) address, if the card has one. */
  readonly address: string | undefined;
  /** What relative addresses in ready data are resolved against, if that is known. */
  readonly base: string | undefined;
  /** Ready data. */
  readonly article: ArticleInput | undefined;
  readonly entry: string;
  readonly proxy: string | null;
  readonly keep: readonly string[];
  readonly signal: AbortSignal | undefined;
}

/** An article, and the JSON-LD that the card on the page will read it from. */
export interface ReadArticle {
  readonly article: Article;
  readonly data: string;
}

/**
 * Reads the article of a card. It is then read a second time from the JSON-LD that the page will have,
 * so that server and page draw the same by construction, and not because two ways lead to one place.
 *
 * @throws {PressError} see `PressErrorCode`
 */
export async function readArticle(place: ArticlePlace, depth: ServerCard['depth']): Promise<ReadArticle> {
  const finish = await finisherOf(depth);
  const { keep } = place;
  const data = articleJsonLd(await firstReading(place, finish), depth);
  const url = baseOf(place);
  return { data, article: await inlineArticle(data, { url, keep }, finish) };
}

async function firstReading(place: ArticlePlace, finish: FinishArticle): Promise<Article> {
  const { address, article, entry, proxy, keep, signal } = place;
  if (article) {
    await preparePlainText();
    return await finish(article, { url: baseOf(place), keep });
  }
  if (!address) throw new PressError('bad-address', 'Give the card an article, or an absolute http(s) address as src.');
  const { DOMParser } = await serverDom();
  return await requestArticle({ url: address, entry, proxy: proxy ?? undefined, keep, DOMParser }, finish, signal);
}

/** Without a base, relative addresses lead nowhere and are left out. */
function baseOf({ address, base }: ArticlePlace): string {
  return address ?? base ?? 'about:blank';
}

/** As deep as the card reads on the page, with the server's own document in place of the page's. */
async function finisherOf(depth: ServerCard['depth']): Promise<FinishArticle> {
  if (depth === 'fields') return articleFields;
  const { DOMParser, window } = await serverDom();
  if (depth === 'text') return (untrusted, context) => articleText(untrusted, { ...context, DOMParser });
  return async (untrusted, context) => {
    const { article, body } = await readBody(untrusted, { ...context, DOMParser });
    const safe = body && sanitizeHtml(body, untrusted.base ?? article.url ?? context.url, window);
    return safe ? { ...article, articleBody: safe } : article;
  };
}
