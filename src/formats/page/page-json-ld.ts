import type { UntrustedArticle } from '../../model/article.js';
import { readJsonLd } from '../read-json-ld.js';

/**
 * What the scripts of JSON-LD on a page say of its article. A page may describe several: the one with
 * the page's own address or headline is meant, else the first. A broken script is mended where
 * that is safe to do, else skipped.
 */
export function pageJsonLd(page: Document): UntrustedArticle {
  const documents = [...page.querySelectorAll('script[type*="ld+json" i]')].map(({ textContent }) =>
    parse(textContent ?? ''),
  );
  // One list, so that a node may refer to one of another script.
  const articles = readJsonLd(documents.flat());
  const titles = `${page.title} ${page.querySelector('h1')?.textContent ?? ''}`;
  const own = articles.find(
    ({ headline }) => typeof headline === 'string' && headline !== '' && titles.includes(headline),
  );
  const { articleBody: _, ...article } = own ?? articles.find(({ headline }) => headline) ?? {};
  return article;
}

function parse(script: string): unknown {
  const text = script.replace(/^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)|(?:\/\/)?\s*(?:\]\]>|-->)\s*$/g, '').trim();
  for (const attempt of [text, mended(text)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or the next script.
    }
  }
  return undefined;
}

/** Line breaks inside strings, a comma before a bracket and a semicolon at the end are what publishers get wrong. */
function mended(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}
