import { articleMark, type ArticleMark } from '../elements/article-mark.js';
import { drawIn } from '../elements/draw.js';
import { frameView } from '../elements/frame-view.js';
import { failureView } from '../elements/failure-view.js';
import type { Looks } from '../elements/looks.js';
import { loadWords } from '../locales/load-words.js';
import type { Article, ArticleInput } from '../model/article.js';
import { PressError, toPressError } from '../model/press-error.js';
import { safeUrl } from '../model/safe-url.js';
import { articleJsonLd } from './article-json-ld.js';
import { readAttributes } from './card-attributes.js';
import { readArticle } from './read-article.js';
import { CARDS, type CardTag } from './server-cards.js';
import { serverDom } from './server-dom.js';

/** What a card is drawn from. */
export interface CardRequest {
  readonly attributes: ReadonlyMap<string, string>;
  readonly article?: ArticleInput | undefined;
  /** The words of a claim, for a quote card. */
  readonly claim?: string | undefined;
  /** The language of the page. */
  readonly lang?: string | undefined;
  /** The address of the page, which relative ones are resolved against. */
  readonly base?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A card as it was drawn: of an article, or what stands in its place. */
export interface DrawnCard {
  readonly view: HTMLElement;
  readonly article?: Article;
  /** JSON-LD for the page. */
  readonly data?: string;
  readonly error?: PressError;
}

/** What every card reads of its attributes. */
type Values = Pick<Looks, 'appearance' | 'theme' | 'headingLevel' | 'target'> & {
  readonly images: Looks['pictures'];
  readonly src: string | null;
  readonly entry: string;
  readonly proxy: string | null;
  readonly keep: string;
};

/** Draws a card with the views of the page. Never rejects because of a source: then the failure is drawn. */
export async function drawCard(tag: CardTag, request: CardRequest): Promise<DrawnCard> {
  const card = CARDS[tag];
  const values = readAttributes(card.element, request.attributes) as Values;
  const address = safeUrl(values.src, request.base);
  const looksIn = async (language: string | undefined): Promise<Looks> => ({
    ...values,
    draw: drawIn((await serverDom()).document),
    pictures: values.images,
    address,
    language,
    // Who reads the page later reads it at another moment, and a cache may keep it for a year.
    now: undefined,
    words: await loadWords(language).catch(() => undefined),
  });
  const place = request.attributes.get('lang') || request.lang;
  try {
    const { article, data } = await readArticle({ ...placeOf(values, request), address }, card.depth);
    const looks = await looksIn(place ?? article.inLanguage);
    const mark = await markOf(article, looks);
    if (mark?.error) throw mark.error;
    // Neither the card nor the page is given the text of what the newsroom does not stand by any more.
    if (mark?.isRetracted && mark.view) {
      return { view: mark.view(() => looks.draw('div')), article, data: articleJsonLd(article, 'fields') };
    }
    const view = await card.draw(article, looks, request.claim);
    if (view instanceof PressError) throw view;
    return { view: mark?.view?.(() => view) ?? view, article, data };
  } catch (error) {
    const looks = await looksIn(place);
    return { view: failureView(looks, frameView(looks, '', undefined)), error: toPressError(error) };
  }
}

/** What is to be said of an article beside what it says itself: corrected, retracted, held back. */
async function markOf(article: Article, looks: Looks): Promise<ArticleMark | undefined> {
  return article.correction || article.creativeWorkStatus ? await articleMark(article, looks, false) : undefined;
}

function placeOf({ entry, proxy, keep }: Values, { article, base, signal }: CardRequest) {
  return { article, base, entry, proxy, keep: keep.split(/\s+/).filter(Boolean), signal };
}
