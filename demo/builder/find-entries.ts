import { loadArticle, parseArticles, PressError, type Article, type SafeHtml } from '../../src/article.js';
import { demoAddress } from '../site/sources.js';
import { nextTask } from '../site/next-task.js';
import type { BuilderState } from './state.js';

/** What a source turned out to hold. */
export interface Found {
  /** The source's absolute address; a text has none. */
  readonly url?: string;
  /** The articles with their plain text, in the order of the source. */
  readonly entries: readonly Article[];
  /** Whether the source has more than were looked at. */
  readonly hasMore: boolean;
}

/** Entries that are offered at most: nobody scrolls through more. */
const MOST_ENTRIES = 60;

/** What the addresses of a text without one are resolved against; whatever still begins with it is dropped. */
const NOWHERE = 'https://pasted.invalid/';

type Wish = Pick<BuilderState, 'src' | 'text' | 'base' | 'attributes'>;

/**
 * Reads a source, article by article, so that the page stays alive meanwhile.
 *
 * @throws {PressError}
 */
export async function findEntries(wish: Wish, signal: AbortSignal, tell: (count: number) => void): Promise<Found> {
  if (wish.text) return await entriesOfText(wish);
  const url = demoAddress(wish.src);
  const entries: Article[] = [];
  for (let entry = 0; entry < MOST_ENTRIES; entry += 1) {
    try {
      entries.push(await loadArticle(url, { ...how(wish), entry, body: false, signal }));
    } catch (error) {
      if (entry > 0 && error instanceof PressError && error.code === 'no-article') break;
      if (entry > 0 && !signal.aborted) break;
      throw error;
    }
    tell(entries.length);
    await nextTask();
  }
  return { url, entries, hasMore: entries.length === MOST_ENTRIES };
}

async function entriesOfText(wish: Wish): Promise<Found> {
  const articles = await parseArticles(wish.text, { url: wish.base || NOWHERE, body: false, ...keep(wish) });
  if (articles.length === 0) throw new PressError('no-article', 'The text holds no article.');
  return { entries: articles.slice(0, MOST_ENTRIES).map(somewhere), hasMore: articles.length > MOST_ENTRIES };
}

/** The safe body of one entry, which only a story needs. */
export async function bodyOfEntry(wish: Wish, entry: number, signal: AbortSignal): Promise<SafeHtml | undefined> {
  if (!wish.text) return (await loadArticle(demoAddress(wish.src), { ...how(wish), entry, signal })).articleBody;
  const articles = await parseArticles(wish.text, { url: wish.base || NOWHERE, ...keep(wish) });
  return articles[entry]?.articleBody;
}

/** The markup of a safe body, without links and pictures that lead nowhere. */
export function bodyMarkup(body: SafeHtml): string {
  const box = document.createElement('div');
  box.append(body.toFragment());
  for (const link of box.querySelectorAll(`[href^="${NOWHERE}"]`)) link.replaceWith(...link.childNodes);
  for (const image of box.querySelectorAll(`[src^="${NOWHERE}"]`)) image.remove();
  return box.innerHTML;
}

/** An article of a text without the addresses that could not be known. */
function somewhere(article: Article): Article {
  const known = JSON.stringify(article, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(NOWHERE) ? undefined : value,
  );
  const { datePublished, dateModified } = article;
  const { image, ...rest } = JSON.parse(known) as Article;
  return {
    ...rest,
    ...(image?.url && { image }),
    ...(datePublished && { datePublished }),
    ...(dateModified && { dateModified }),
  };
}

const keep = ({ attributes }: Wish): { keep?: string[] } =>
  attributes['keep'] ? { keep: attributes['keep'].split(/\s+/) } : {};

const how = (wish: Wish): { keep?: string[]; proxy?: string } => ({
  ...keep(wish),
  ...(wish.attributes['proxy'] && { proxy: wish.attributes['proxy'] }),
});
