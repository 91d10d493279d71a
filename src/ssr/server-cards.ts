import { PressHeadline } from '../elements/press-headline/press-headline.js';
import { headlineView, type HeadlineLooks } from '../elements/press-headline/headline-view.js';
import { styles as coverStyles } from '../elements/press-headline/cover.styles.js';
import { styles as differencesStyles } from '../elements/press-quote/differences.styles.js';
import { styles as inlineStyles } from '../elements/press-quote/inline.styles.js';
import { styles as panelsStyles } from '../elements/press-quote/panels.styles.js';
import { styles as pullStyles } from '../elements/press-quote/pull.styles.js';
import { styles as bodyStyles } from '../elements/press-story/body.styles.js';
import { fetchLanguage, languageOf } from '../elements/press-quote/quote-language.js';
import { PressQuote } from '../elements/press-quote/press-quote.js';
import { quoteView, type QuoteLooks } from '../elements/press-quote/quote-view.js';
import { checkClaim, pickQuotation, textOf } from '../elements/press-quote/shown-quotation.js';
import { PressStory } from '../elements/press-story/press-story.js';
import { storyView, type StoryLooks } from '../elements/press-story/story-view.js';
import { styles as appearanceStyles } from '../elements/appearance.styles.js';
import { styles as markStyles } from '../elements/article-mark.styles.js';
import { styles as failureStyles } from '../elements/failure.styles.js';
import { styles as askStyles } from '../elements/ask.styles.js';
import type { Looks } from '../elements/looks.js';
import type { CSSResult } from '@lit/reactive-element';
import type { Article } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import { quoteLink } from '../quotes/link-quote.js';
import { examineQuote } from '../quotes/examine-quote.js';

/** The tags that a server draws. */
export type CardTag = 'press-headline' | 'press-story' | 'press-quote';

/** What a server knows of a kind of card. */
export interface ServerCard {
  readonly element: typeof PressHeadline | typeof PressStory | typeof PressQuote;
  /** How much of an article the card reads, and has to be given again on the page. */
  readonly depth: 'fields' | 'text' | 'body';
  /** The sheets that the card may wear beside those it always does. */
  readonly rare: readonly RareSheet[];
  /**
   * The card, or why there is none.
   *
   * @param looks with what the attributes say of the properties that this kind of card has
   */
  draw(article: Article, looks: Looks, claim: string | undefined): HTMLElement | Promise<HTMLElement | PressError>;
}

/** A sheet that few cards wear, and where it speaks of the host, the attribute that such a card has. */
interface RareSheet {
  readonly styles: CSSResult;
  readonly host?: string;
}

const OF_ALL: readonly RareSheet[] = [
  { styles: failureStyles },
  { styles: markStyles },
  { styles: appearanceStyles },
  { styles: askStyles },
];

export const CARDS: Readonly<Record<CardTag, ServerCard>> = {
  'press-headline': {
    element: PressHeadline,
    depth: 'fields',
    rare: [{ styles: coverStyles }, ...OF_ALL],
    draw: (article, looks) => headlineView(article, looks as HeadlineLooks),
  },
  'press-story': {
    element: PressStory,
    depth: 'body',
    rare: [{ styles: bodyStyles }, ...OF_ALL],
    draw: (article, looks) => storyView(article, looks as StoryLooks),
  },
  'press-quote': {
    element: PressQuote,
    depth: 'text',
    rare: [
      { styles: pullStyles },
      { styles: inlineStyles, host: "[layout='inline']" },
      { styles: panelsStyles },
      { styles: differencesStyles },
      ...OF_ALL,
    ],
    draw: drawQuote,
  },
};

async function drawQuote(article: Article, looks: Looks, claim: string | undefined): Promise<HTMLElement | PressError> {
  await fetchLanguage(article.inLanguage);
  const language = languageOf(article.inLanguage);
  const { number, containing, speaker } = looks as Looks & Pick<PressQuote, 'number' | 'containing' | 'speaker'>;
  const wish = { number: number ?? undefined, contains: containing ?? undefined, speaker: speaker ?? undefined };
  const shown =
    claim === undefined
      ? pickQuotation(article, wish, language)
      : checkClaim(claim, wish.speaker, article, language, examineQuote);
  if (shown instanceof PressError) return shown;
  const view = quoteView(article, shown, looks as QuoteLooks);
  // A card on a page addresses the sentence once it is drawn; here, nothing comes after.
  const link = view.querySelector<HTMLAnchorElement>('a[part=source]');
  if (link && shown.segments.length > 0) link.href = quoteLink(link.href, textOf(article), shown);
  return view;
}
