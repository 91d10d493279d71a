import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import type { FinishArticle } from '../../load/article-request.js';
import { articleText } from '../../load/article-text.js';
import type { Article } from '../../model/article.js';
import { PressError } from '../../model/press-error.js';
import type { Verification } from '../../model/quotation.js';
import type { examineQuote } from '../../quotes/examine-quote.js';
import { choice, text, wholeNumber } from '../card-property.js';
import { frameView } from '../frame-view.js';
import { PressCard } from '../press-card.js';
import { cardStyles } from '../press-card.styles.js';
import { wear, type LoadSheet } from '../rare-sheet.js';
import { quoteStyles } from './press-quote.styles.js';
import { fetchLanguage, languageOf } from './quote-language.js';
import { LAYOUTS, quoteView, type QuoteLooks } from './quote-view.js';
import { readCite, readClaim } from './read-claim.js';
import { checkClaim, pickQuotation, textOf, type ShownQuotation } from './shown-quotation.js';

/** Compares words that are not in the article as they stand; comes with the looks of what differs. */
let examine: typeof examineQuote | undefined;
const comparison: LoadSheet = async () => {
  const loaded = await import('./differences.js');
  examine = loaded.examineQuote;
  return loaded;
};

const LAYOUT_SHEETS: Readonly<Record<PressQuote['layout'], readonly LoadSheet[]>> = {
  card: [],
  pull: [() => import('./pull.styles.js')],
  inline: [() => import('./inline.styles.js')],
};

/** Verdicts that need no comparison. */
const LOCATED: ReadonlySet<Verification> = new Set(['verbatim', 'abridged']);

/** The text, and the words of its language, without which no quotation is found. */
const textAndLanguage: FinishArticle = (untrusted, context) => {
  const withWords = (article: Article): Article | Promise<Article> =>
    fetchLanguage(article.inLanguage)?.then(() => article) ?? article;
  const read = articleText(untrusted, context);
  return read instanceof Promise ? read.then(withWords) : withWords(read);
};

/**
 * One quotation: the words, who said them and in which role, the article they stand in, whether
 * they were checked, and a link that lands on the sentence.
 *
 * @summary The quote card.
 * @tagname press-quote
 *
 * @slot - A `blockquote` here is a claim: its words are shown and checked against the article.
 *   Anything else is shown until the card is ready, and again when it fails. May hold a script of
 *   type `application/ld+json` with the article as inline data.
 *
 * @csspart quotation - The words.
 * @csspart speaker - Who said them.
 * @csspart role - In which role.
 * @csspart verification - Whether the words were checked, and what came of it.
 * @csspart context - The paragraph that the words stand in.
 * @csspart actions - The ways to take the quotation along.
 * @csspart source - The link to the sentence in the article.
 *
 * @fires {PressShareEvent} press-share - The reader has taken the quotation along.
 *
 * @cssstate verbatim - The words are in the source, word for word.
 * @cssstate abridged - The words are in the source, with marked omissions.
 * @cssstate altered - The source has other words, or another speaker.
 * @cssstate not-found - The source does not have the words.
 * @cssstate unchecked - The words were not checked.
 *
 * @cssproperty [--press-good=light-dark(#1d6b3a, #7fd09b)] - Colour of a good verdict.
 * @cssproperty [--press-warn=light-dark(#8a4b00, #f0b45f)] - Colour of a verdict to be looked at.
 * @cssproperty [--press-bad=light-dark(#9d1f2b, #f3919a)] - Colour of a bad verdict.
 * @cssproperty [--press-size-quotation=clamp(1.25em, 0.95em + 2.2cqi, 2em)] - Size of the quotation; a pull quote's default is larger.
 * @cssproperty [--press-weight-quotation=500] - Weight of the quotation; 640 in a pull quote.
 * @cssproperty [--press-style-quotation=normal] - Style of the quotation, as of `font-style`.
 */
export class PressQuote extends PressCard implements QuoteLooks {
  static override styles: CSSResultGroup = [cardStyles, quoteStyles];

  static override properties: PropertyDeclarations = {
    layout: choice(LAYOUTS),
    number: wholeNumber(null, 1),
    // `contains` is a method of every node; the property has a name of its own.
    containing: { attribute: 'contains', ...text },
    speaker: text,
  };

  #found:
    | { readonly of: readonly unknown[]; readonly article: Article; readonly shown: ShownQuotation | PressError }
    | undefined;

  /** A card, a pull quote that stands in a text of the page, or one line of it. */
  declare layout: (typeof LAYOUTS)[number];
  /** Which quotation of the article, from 1. */
  declare number: number | null;
  /** Words that the quotation contains; the attribute is `contains`. */
  declare containing: string | null;
  /** Who says it; with a claim, who is said to. */
  declare speaker: string | null;

  override readonly finish = textAndLanguage;

  override get articleAddress(): string | null {
    return this.src ?? readCite(this);
  }

  /** How the words shown compare with the article; `unchecked` while there is none. */
  get verification(): Verification {
    const shown = this.#found?.shown;
    return this.state !== 'ready' || !shown || shown instanceof PressError ? 'unchecked' : shown.verification;
  }

  protected override get extraStates(): readonly string[] {
    return [this.verification];
  }

  protected override needsWords(): boolean {
    return true;
  }

  protected override rareSheets(article: Article): readonly LoadSheet[] {
    const shown = this.#find(article);
    const isLocated = shown instanceof PressError || LOCATED.has(shown.verification);
    return [...LAYOUT_SHEETS[this.layout], ...(isLocated ? [] : [comparison])];
  }

  protected override lacking(article: Article): PressError | undefined {
    const shown = this.#find(article);
    return shown instanceof PressError ? shown : undefined;
  }

  /** A claim that the article no longer bears out, where that was changed after it was published. */
  protected override hasChanged(article: Article): boolean {
    const { datePublished, dateModified } = article;
    const shown = this.#find(article);
    const differs = !(shown instanceof PressError) && /^(?:altered|not-found)$/.test(shown.verification);
    return differs && !!datePublished && !!dateModified && dateModified > datePublished;
  }

  /** What is shown of an article, found once for each wish. */
  #find(article: Article): ShownQuotation | PressError {
    const { number, containing, speaker } = this;
    const words = readClaim(this);
    const of = [article, words, number, containing, speaker, examine] as const;
    let found = this.#found;
    if (!found || !of.every((value, index) => value === found?.of[index])) {
      const language = languageOf(article.inLanguage);
      const wish = { number: number ?? undefined, contains: containing ?? undefined, speaker: speaker ?? undefined };
      const shown =
        words === undefined
          ? pickQuotation(article, wish, language)
          : checkClaim(words, speaker ?? undefined, article, language, examine);
      found = this.#found = { of, article, shown };
    }
    return found.shown;
  }

  override handleEvent(event: Event): void {
    super.handleEvent(event);
    const panel = event.target as HTMLDetailsElement;
    if (event.type !== 'toggle' || !panel.open) return;
    import('./fill-panel.js').then(
      ({ fillPanel }) => fillPanel(panel, this, () => this.#found),
      // Without its code there is nothing to show; opening it again tries again.
      () => (panel.open = false),
    );
  }

  protected override get skeleton(): HTMLElement {
    for (const sheet of LAYOUT_SHEETS[this.layout]) void wear(this.renderRoot as ShadowRoot, sheet);
    return frameView(this, `skeleton ${this.layout}`, undefined);
  }

  protected override view(article: Article): HTMLElement {
    // An article that lacks a quotation is no article to this card, and is not drawn.
    const shown = this.#find(article) as ShownQuotation;
    const view = quoteView(article, shown, this);
    const link = view.querySelector<HTMLAnchorElement>('a[part=source]');
    // The card is drawn before it knows how to address the sentence: nothing that is seen changes.
    if (link && shown.segments.length > 0) {
      import('../../quotes/link-quote.js').then(
        ({ quoteLink }) => (link.href = quoteLink(link.href, textOf(article), shown)),
        () => undefined,
      );
    }
    return view;
  }
}
