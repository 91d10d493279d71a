import { loadArticle, PressError, type Article, type SafeHtml } from '../../src/article.js';
import { articleBody } from '../../src/load/article-body.js';
import { articleText } from '../../src/load/article-text.js';
import { parseSource } from '../../src/load/parse-source.js';
import { nextTask } from '../site/next-task.js';
import { demoAddress } from '../site/sources.js';
import type { BuilderState } from './state.js';

/** What a source turned out to hold. */
export interface Found {
  /** The source's absolute address; a text has none. */
  readonly url?: string;
  /** The articles with their plain text, in the order of the source. */
  readonly entries: readonly Article[];
  /** Whether the source has more than were looked at. */
  readonly hasMore: boolean;
  /** The safe body of one entry, which only a story needs. */
  readonly bodyOf: (entry: number) => Promise<SafeHtml | undefined>;
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
  if (wish.text) return await entriesOfText(wish, signal, tell);
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
  return {
    url,
    entries,
    hasMore: entries.length === MOST_ENTRIES,
    bodyOf: async (entry) => (await loadArticle(url, { ...how(wish), entry })).articleBody,
  };
}

/** One article after the other, where `parseArticles` would read all of a long feed at one go. */
async function entriesOfText(wish: Wish, signal: AbortSignal, tell: (count: number) => void): Promise<Found> {
  const url = wish.base || NOWHERE;
  const { format, articles } = await parseSource({ text: wish.text, contentType: '', url, limit: MOST_ENTRIES + 1 });
  const context = { url, format, ...keep(wish) };
  const entries: Article[] = [];
  for (const article of articles.slice(0, MOST_ENTRIES)) {
    await nextTask();
    signal.throwIfAborted();
    entries.push(somewhere(await articleText(article, context)));
    tell(entries.length);
  }
  return {
    entries,
    hasMore: articles.length > MOST_ENTRIES,
    bodyOf: async (entry) => {
      const article = articles[entry];
      return article && (await articleBody(article, context)).articleBody;
    },
  };
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
