import type { Article } from '../model/article.js';
import { withheldError } from './article-status.js';
import type { FinishArticle } from './article-request.js';
import { requestArticle } from './request-article.js';

/** How an article is loaded. */
export interface LoadArticleOptions {
  /** Which article, where the source lists several: its 0-based place, its id or its address. Default 0. */
  readonly entry?: string | number;
  /** Gives up the request. The promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Address of a proxy, with `{url}` where the encoded source address goes. */
  readonly proxy?: string;
  /** Whether the sanitized body is wanted, which needs a DOM. Default `true`. */
  readonly body?: boolean;
  /** Names of boilerplate rules that must not remove anything, or `all`. Default none. */
  readonly keep?: readonly string[];
  /** The parser for XML and HTML where there is no global one, as in Node. */
  readonly DOMParser?: typeof DOMParser;
}

/**
 * Loads the article at an address: any format that presscards reads, cleaned, with its plain text
 * and, where there is a DOM, its safe body. Equal requests of a page are sent once.
 *
 * @throws {PressError} see `PressErrorCode`
 * @throws the reason of `options.signal` when aborted
 */
export async function loadArticle(url: string | URL, options: LoadArticleOptions = {}): Promise<Article> {
  const { signal, body, ...request } = options;
  const article = await requestArticle({ ...request, url: String(url) }, await finisher(body), signal);
  const error = withheldError(article);
  if (error) throw error;
  return article;
}

/** The finisher for an article with or without its body; the sanitizer is fetched only for the first. */
export async function finisher(body = true): Promise<FinishArticle> {
  return body ? (await import('./article-body.js')).articleBody : (await import('./article-text.js')).articleText;
}
