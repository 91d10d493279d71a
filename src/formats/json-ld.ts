import type { UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { readJsonLd } from './read-json-ld.js';
import { parseJson } from './read-value.js';

/**
 * schema.org in JSON-LD, as a document of its own or in a script.
 *
 * @see https://schema.org/NewsArticle
 */
function parse(source: Source): UntrustedArticle[] {
  const articles = readJsonLd(parseJson(source));
  if (articles.length > 0) return articles;
  throw new PressError('no-article', 'The JSON-LD holds no article: no NewsArticle, Article, Report or BlogPosting.');
}

export default { parse } satisfies Format;
