import type { ArticleRequest } from '../load/article-request.js';
import { notesOf, withheldError } from '../load/article-status.js';
import type { Article } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import { ready, failed, type Outcome } from './card-outcome.js';
import type { SourceHost } from './source-host.js';
import { watchNear } from './visibility.js';

/** Milliseconds that a card has to stay near: a reader who only scrolls past asks nobody. */
const STAY = 1000;

/**
 * Compares an article that the page holds with the source that `src` names. Nothing hurries: it is
 * done for a card that stays near, when the browser has nothing else to do, by a request that gives way
 * to all others.
 *
 * The outcome is what the card is to show instead: the article as it is now, where that has changed,
 * or that it is gone. Undefined where the snapshot is still true, or where nothing can be said since
 * the source does not answer.
 */
export async function checkSnapshot(
  card: SourceHost,
  snapshot: Article | Promise<Article>,
  request: ArticleRequest,
): Promise<Outcome | undefined> {
  await new Promise<void>((cameNear) => watchNear(card, { cameNear }));
  await new Promise((resolve) => setTimeout(resolve, STAY));
  await idle();
  if (!card.isConnected) return undefined;
  try {
    const { requestArticle } = await import('../load/request-article.js');
    const article = await requestArticle({ ...request, priority: 'low' }, card.finish);
    const withheld = withheldError(article);
    if (withheld) return failed(withheld);
    return hasChanged(await snapshot, article) ? { ...ready(article), isChanged: true } : undefined;
  } catch (error) {
    return isGone(error) ? failed(error) : undefined;
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such callback.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}

/** Only what the publisher says counts: an address that finds nothing may be the page's mistake. */
function isGone(error: unknown): boolean {
  return error instanceof PressError && (error.code === 'withheld' || error.status === 410);
}

/**
 * By the dates where both have one, since other formats of a source word things in other ways; else
 * by the words that both have.
 */
function hasChanged(snapshot: Article, article: Article): boolean {
  if (notesOf(article).join() !== notesOf(snapshot).join() || article.correction !== snapshot.correction) return true;
  const [before, after] = [snapshot.dateModified, article.dateModified];
  if (before && after) return after > before;
  const differs = (one: string | undefined, other: string | undefined): boolean => !!one && !!other && one !== other;
  return (
    differs(snapshot.headline, article.headline) ||
    differs(snapshot.paragraphs.join('\n'), article.paragraphs.join('\n'))
  );
}
