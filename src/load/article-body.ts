import { isSafeHtml, sanitizeHtml } from '../sanitize/sanitize-html.js';
import type { FinishArticle } from './article-request.js';
import { readBody } from './read-body.js';

/**
 * The article's fields, text and safe body. Where the sanitizer cannot work or gives up, the text
 * is all there is.
 */
export const articleBody: FinishArticle = (untrusted, context) => {
  const { article, body } = readBody(untrusted, context);
  if (isSafeHtml(untrusted.articleBody)) return { ...article, articleBody: untrusted.articleBody };
  try {
    const safe = body && sanitizeHtml(body, untrusted.base ?? article.url ?? context.url);
    return safe ? { ...article, articleBody: safe } : article;
  } catch {
    return article;
  }
};
