import type { UntrustedArticle } from '../model/article.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { readJsonLd } from './read-json-ld.js';

/**
 * schema.org in JSON-LD, as a document of its own or in a script.
 *
 * @see https://schema.org/NewsArticle
 */
function parse({ text }: Source): UntrustedArticle[] {
  return readJsonLd(JSON.parse(text));
}

export default { parse } satisfies Format;
