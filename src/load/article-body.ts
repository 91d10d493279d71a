import type { Article, UntrustedArticle } from '../model/article.js';
import { isSafeHtml, sanitizeHtml } from '../sanitize/sanitize-html.js';
import type { FinishContext } from './article-request.js';
import { readBody } from './read-body.js';

/**
 * The article's fields, text and safe body. Where the sanitizer cannot work or gives up, the text
 * is all there is.
 */
export function articleBody(untrusted: UntrustedArticle, context: FinishContext): Article {
  const given = untrusted.articleBody;
  if (isSafeHtml(given)) {
    const { article } = readBody({ ...untrusted, articleBody: given.toString() }, context);
    return { ...article, articleBody: given };
  }
  const { article, body } = readBody(untrusted, context);
  try {
    const safe = body && sanitizeHtml(body, untrusted.base ?? article.url ?? context.url);
    return safe ? { ...article, articleBody: safe } : article;
  } catch {
    return article;
  }
}
