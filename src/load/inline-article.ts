import { loadFormat } from '../formats/load-format.js';
import type { Article } from '../model/article.js';
import type { ArticleRequest, FinishArticle } from './article-request.js';
import { pickEntry } from './pick-entry.js';

/**
 * The article of a script of JSON-LD inside a card. No request is sent.
 *
 * @throws {PressError} `no-article`
 * @throws {SyntaxError} for broken JSON, which a card reports as `malformed`
 */
export async function inlineArticle(
  text: string,
  { url, entry = 0, keep }: ArticleRequest,
  finish: FinishArticle,
): Promise<Article> {
  const format = 'json-ld';
  const adapter = await loadFormat(format);
  const articles = await adapter.parse({ text: text.trim() || '[]', contentType: 'application/ld+json', url });
  return await finish(pickEntry(articles, entry, url), { url, format, keep });
}
