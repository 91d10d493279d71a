import { cleanArticle } from '../sanitize/clean-article.js';
import type { FinishArticle } from './article-request.js';

/** The article's fields alone; its body is not read. */
export const articleFields: FinishArticle = cleanArticle;
