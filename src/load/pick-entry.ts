import type { UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import { safeUrl } from '../model/safe-url.js';

/**
 * The article that `entry` names: by its place from 0, else by its address, else by one of its ids.
 *
 * @throws {PressError} `no-article`
 */
export function pickEntry(
  articles: readonly UntrustedArticle[],
  entry: string | number,
  base: string,
): UntrustedArticle {
  const wanted = String(entry).trim() || '0';
  const article = /^\d+$/.test(wanted)
    ? (articles[Number(wanted)] ?? articles.find((one) => isCalled(one, wanted)))
    : articles.find((one) => isAt(one, wanted, base) || isCalled(one, wanted));
  if (article) return article;
  throw new PressError(
    'no-article',
    `The source has no entry ${wanted}: it lists ${articles.length}, numbered from 0. Change the entry attribute.`,
  );
}

function isAt({ url }: UntrustedArticle, wanted: string, base: string): boolean {
  const address = safeUrl(url, base);
  return address !== undefined && address === safeUrl(wanted, base);
}

function isCalled({ identifier }: UntrustedArticle, wanted: string): boolean {
  return [identifier].flat().some((id) => (typeof id === 'string' || typeof id === 'number') && String(id) === wanted);
}
