import type { FinishArticle } from './article-request.js';
import { readBody } from './read-body.js';

/** The article's fields and the plain text of its body. */
export const articleText: FinishArticle = (article, context) => readBody(article, context).article;
