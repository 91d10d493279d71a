import type { Article, UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import { safeUrl } from '../model/safe-url.js';
import { sharedArticles } from './article-cache.js';
import type { ArticleRequest, FinishArticle } from './article-request.js';
import type { SourceArticles } from './parse-source.js';
import { pickEntry } from './pick-entry.js';

/** Articles that were finished before, so that a hundred cards of one article sanitize it once. */
const finished = new WeakMap<UntrustedArticle, Map<string, Article | Promise<Article>>>();
const finishers: FinishArticle[] = [];

/**
 * The whole way from an address to a clean article.
 *
 * @throws {PressError} with any code but `no-quote`
 * @throws the signal's reason when aborted
 */
export async function requestArticle(
  { url, entry = 0, proxy, base, keep = [], fresh, priority, offlineCopy, DOMParser }: ArticleRequest,
  finish: FinishArticle,
  signal?: AbortSignal,
): Promise<Article> {
  const address = safeUrl(url);
  const from = proxy
    ? safeUrl(
        proxy.replaceAll('{url}', () => encode(url)),
        base,
      )
    : address;
  if (!address || !from) {
    throw new PressError('bad-address', `This is not an http(s) address: ${(address ? proxy : url) || '(empty)'}`);
  }
  const load = (): Promise<SourceArticles> =>
    sharedArticles(from, { base: proxy && address, signal, fresh, priority, DOMParser });
  const first = await (offlineCopy
    ? import('./offline-copy.js').then(({ withOfflineCopy }) => withOfflineCopy(from, load), load)
    : load());
  const source = first.all && !(Number(entry) < first.articles.length) ? await first.all() : first;
  const article = pickEntry(source.articles, entry, source.url);

  const known = finished.get(article) ?? new Map<string, Article | Promise<Article>>();
  finished.set(article, known);
  if (!finishers.includes(finish)) finishers.push(finish);
  const key = `${finishers.indexOf(finish)} ${keep.join(' ')}`;
  const result = known.get(key) ?? finish(article, { ...source, keep, DOMParser });
  known.set(key, result);
  return await result;
}

/** Half of a surrogate pair cannot be encoded; it stands for no character anyway. */
function encode(url: string): string {
  return encodeURIComponent(url.replace(/\p{Surrogate}/gu, '\ufffd'));
}
