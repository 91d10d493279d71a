import type { Article } from '../model/article.js';
import type { ArticleRequest, FinishArticle } from './article-request.js';
import { parseSource } from './parse-source.js';
import { pickEntry } from './pick-entry.js';

/**
 * The article of a script of JSON-LD inside a card. No request is sent.
 *
 * @throws {PressError} `malformed`, `no-article`, `unknown-format`
 */
export async function inlineArticle(
  text: string,
  { url, entry = 0, keep }: ArticleRequest,
  finish: FinishArticle,
): Promise<Article> {
  const { articles, format } = await parseSource({ text, contentType: 'application/ld+json', url });
  return await finish(pickEntry(articles, entry, url), { url, format, keep });
}
