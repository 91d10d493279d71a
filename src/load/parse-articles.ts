import type { Article } from '../model/article.js';
import { PressError, toPressError } from '../model/press-error.js';
import { safeUrl } from '../model/safe-url.js';
import { finisher } from './load-article.js';
import { parseSource } from './parse-source.js';

/** What is known about a text beside the text. */
export interface ParseArticlesOptions {
  /** The absolute address it stands at, which its relative links are resolved against. */
  readonly url: string | URL;
  /** Its media type, if known. The text itself decides what it is. */
  readonly contentType?: string;
  /** Whether the sanitized bodies are wanted, which need a DOM. Default `true`. */
  readonly body?: boolean;
  /** Names of boilerplate rules that must not remove anything, or `all`. Default none. */
  readonly keep?: readonly string[];
  /** The parser for XML and HTML where there is no global one, as in Node. */
  readonly DOMParser?: typeof DOMParser;
}

/**
 * Reads the articles of a text in any format that presscards reads, in the order of the source.
 * JSON formats need no DOM; without one, XML and HTML reject with `unsupported`.
 *
 * @throws {PressError} see `PressErrorCode`
 */
export async function parseArticles(text: string, options: ParseArticlesOptions): Promise<Article[]> {
  const { contentType = '', body, keep = [], DOMParser } = options;
  const url = safeUrl(String(options.url));
  if (!url) throw new PressError('bad-address', `This is not an http(s) address: ${String(options.url)}`);
  try {
    const source = await parseSource({ text, contentType, url, DOMParser });
    const finish = await finisher(body);
    const context = { url, format: source.format, keep, DOMParser };
    return await Promise.all(source.articles.map(async (article) => finish(article, context)));
  } catch (error) {
    throw toPressError(error);
  }
}
