import type { Article, UntrustedArticle } from '../model/article.js';
import { isSafeHtml, sanitizeHtml } from '../sanitize/sanitize-html.js';
import type { FinishContext } from './article-request.js';
import { type ArticleWithBody, nextTask, readBody } from './read-body.js';

/**
 * The article's fields, text and safe body. Where the sanitizer cannot work or gives up, the text
 * is all there is.
 */
export function articleBody(untrusted: UntrustedArticle, context: FinishContext): Article | Promise<Article> {
  const given = untrusted.articleBody;
  const finish = ({ article, body }: ArticleWithBody): Article => {
    if (isSafeHtml(given)) return { ...article, articleBody: given };
    try {
      const safe = body && sanitizeHtml(body, untrusted.base ?? article.url ?? context.url);
      return safe ? { ...article, articleBody: safe } : article;
    } catch {
      return article;
    }
  };
  const read = readBody(isSafeHtml(given) ? { ...untrusted, articleBody: given.toString() } : untrusted, context);
  if (!(read instanceof Promise)) return finish(read);
  return read.then(async (one) => {
    await nextTask();
    const article = finish(one);
    await nextTask();
    return article;
  });
}
