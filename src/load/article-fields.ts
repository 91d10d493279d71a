import type { FinishArticle } from './article-request.js';
import { cleanArticle } from '../sanitize/clean-article.js';

/** The article's fields alone; its body is not read. */
export const articleFields = cleanArticle satisfies FinishArticle;
