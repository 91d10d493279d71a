import type { Article, UntrustedArticle } from '../model/article.js';
import type { ArticleOrigin } from '../sanitize/clean-article.js';

/** What is asked of a source, as plain values: equal requests are one request. */
export interface ArticleRequest {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Which article: its 0-based place, its id or its address. Default the first. */
  readonly entry?: string | number | undefined;
  /** Address of a proxy, with `{url}` where the encoded source address goes. */
  readonly proxy?: string | undefined;
  /** What a relative address of the proxy is resolved against. */
  readonly base?: string | undefined;
  /** Names of boilerplate rules that must not remove anything, or `all`. */
  readonly keep?: readonly string[] | undefined;
  /** Past every cache; the count of a card's reloads, so that each is a request of its own. */
  readonly fresh?: number | boolean | undefined;
  /** `low` where no reader waits for it. */
  readonly priority?: RequestPriority | undefined;
  /** Whether a last good copy is kept, and stands in for a source in trouble. */
  readonly offlineCopy?: boolean | undefined;
  /** The parser for XML and HTML where there is no global one. */
  readonly DOMParser?: typeof DOMParser | undefined;
}

/** What a finisher knows beside the article. */
export interface FinishContext extends ArticleOrigin, Pick<ArticleRequest, 'keep' | 'DOMParser'> {}

/**
 * Makes of an adapter's article what is asked for: its fields, its text too, or its body too. There
 * is one for each depth (`article-fields`, `article-text`, `article-body`), so that a headline card
 * does not load what only a story needs. One that has to load something of its own gives a promise.
 */
export type FinishArticle = (article: UntrustedArticle, context: FinishContext) => Article | Promise<Article>;
