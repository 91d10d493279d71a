/** Headless reading of articles: `presscards/article`. Works without a DOM for JSON formats. */
export { loadArticle } from './load/load-article.js';
export type { LoadArticleOptions } from './load/load-article.js';
export { parseArticles } from './load/parse-articles.js';
export type { ParseArticlesOptions } from './load/parse-articles.js';
export { PressError } from './model/press-error.js';
export type { PressErrorCode, PressErrorDetails } from './model/press-error.js';
export type {
  Article,
  ArticleInput,
  Author,
  AuthorInput,
  FormatName,
  Image,
  ImageInput,
  Provenance,
  Publisher,
  RemovedBlock,
  SafeHtml,
} from './model/article.js';
