import type { Article, UntrustedArticle } from '../model/article.js';
import type { FinishContext } from './article-request.js';
import { nextTask, readBody } from './read-body.js';

/** The article's fields and the plain text of its body. */
export function articleText(article: UntrustedArticle, context: FinishContext): Article | Promise<Article> {
  const read = readBody(article, context);
  return read instanceof Promise ? read.then(async (one) => (await nextTask(), one.article)) : read.article;
}
