import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { articleText } from '../../load/article-text.js';
import type { FinishArticle } from '../../load/article-request.js';
import { en } from '../../locales/en.js';
import type { Article } from '../../model/article.js';
import { PressError } from '../../model/press-error.js';
import type { Verification } from '../../model/quotation.js';
import { quoteLink } from '../../quotes/link-quote.js';
import { quotationMarks } from '../../share/quotation-marks.js';
import type { SharedQuotation } from '../../share/shared-quotation.js';
import { choice, wholeNumber } from '../converters.js';
import { oneOf } from '../one-of.js';
import { PressCard } from '../press-card.js';
import { cardStyles } from '../press-card.styles.js';
import { renderDate } from '../render-date.js';
import { renderFrame } from '../render-frame.js';
import { renderLink } from '../render-link.js';
import { paragraphAround } from './paragraph-around.js';
import { quoteStyles } from './press-quote.styles.js';
import { fetchLanguage, hasLanguage, languageOf } from './quote-language.js';
import { readCite, readClaim } from './read-claim.js';
import { renderVerification } from './render-verification.js';
import { renderWords } from './render-words.js';
import { checkClaim, pickQuotation, textOf, type ShownQuotation } from './shown-quotation.js';

const LAYOUTS = ['card', 'pull', 'inline'] as const;

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
 * @cssproperty [--press-size-quotation=clamp(1.25em, 0.95em + 2.4cqi, 2em)] - Size of the quotation; a pull quote's default is larger.
 * @cssproperty [--press-weight-quotation=480] - Weight of the quotation; 620 in a pull quote.
 */
export class PressQuote extends PressCard {
  static override styles: CSSResultGroup = [cardStyles, quoteStyles];

  static override properties: PropertyDeclarations = {
    layout: choice(LAYOUTS),
    number: wholeNumber(null, 1),
    // `contains` is a method of every node; the property has a name of its own.
    containing: { attribute: 'contains' },
    speaker: {},
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

  /** The text, and the words of its language, without which no quotation is found. */
  override readonly finish: FinishArticle = (untrusted, context) => {
    const article = articleText(untrusted, context);
    return hasLanguage(article.inLanguage) ? article : fetchLanguage(article.inLanguage).then(() => article);
  };

  constructor() {
    super();
    this.layout = 'card';
    this.number = this.containing = this.speaker = null;
  }

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

  protected override lacking(article: Article): PressError | undefined {
    const shown = this.#find(article);
    return shown instanceof PressError ? shown : undefined;
  }

  /** What is shown of an article, found once for each wish. */
  #find(article: Article): ShownQuotation | PressError {
    const { number, containing, speaker } = this;
    const words = readClaim(this);
    const of = [article, words, number, containing, speaker] as const;
    let found = this.#found;
    if (!found || !of.every((value, index) => value === found?.of[index])) {
      const language = languageOf(article.inLanguage);
      const wish = { number: number ?? undefined, contains: containing ?? undefined, speaker: speaker ?? undefined };
      const shown =
        words === undefined
          ? pickQuotation(article, wish, language)
          : checkClaim(words, speaker ?? undefined, article, language);
      found = this.#found = { of, article, shown };
    }
    return found.shown;
  }

  protected override renderSkeleton(): unknown {
    return renderFrame(
      this,
      `quote-card skeleton layout-${oneOf(LAYOUTS, this.layout)}`,
      html`<i class="tall"></i><i class="tall"></i><i class="tall"></i><i class="tall part"></i><i class="part"></i
        ><i class="short"></i><i></i>`,
    );
  }

  protected override renderArticle(article: Article): unknown {
    const shown = this.#find(article);
    if (shown instanceof PressError) return nothing;
    const { speaker, role } = shown;
    return renderFrame(
      this,
      `quote-card layout-${oneOf(LAYOUTS, this.layout)}`,
      html`<figure>
        ${this.#renderQuotation(article, shown)}
        <figcaption>
          ${
            speaker
              ? html`<div class="who">
                  <span part="speaker" class="speaker">${speaker}</span>
                  ${role ? html`<span part="role" class="role">${role}</span>` : nothing}
                </div>`
              : nothing
          }
          <div class="foot">${this.#renderVerification(shown)} ${this.#renderSource(article, shown)}</div>
          ${this.#renderMore(article, shown)}
        </figcaption>
      </figure>`,
      article.inLanguage,
    );
  }

  /** On one line: white space inside would part the closing mark from the words. */
  #renderQuotation(article: Article, { differences }: ShownQuotation): unknown {
    const cite = this.linkTo(article) ?? nothing;
    return html`<blockquote part="quotation" class="quotation" cite=${cite}>${renderWords(differences)}</blockquote>`;
  }

  #renderVerification({ verification, differences, otherSpeaker }: ShownQuotation): unknown {
    const changed = differences.filter(({ kind }) => kind !== 'same');
    const words = (kind: string): number =>
      changed.filter((run) => run.kind === kind).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return renderVerification(verification, Math.max(words('removed'), words('added')), otherSpeaker);
  }

  #renderSource(article: Article, shown: ShownQuotation): unknown {
    const publisher = this.publisherOf(article);
    const href = this.linkTo(article);
    const sentence = href && shown.segments.length > 0 ? quoteLink(href, textOf(article), shown) : href;
    const date = renderDate(article.datePublished, this.languageFor(article));
    return renderLink(
      'source',
      sentence,
      this.target,
      html`${publisher ? html`<span part="publisher">${publisher}</span>` : nothing}${
        publisher && date !== nothing ? ', ' : nothing
      }${date}`,
    );
  }

  /** What the reader may open: the paragraph around the words, and the ways to take them along. */
  #renderMore(article: Article, shown: ShownQuotation): unknown {
    if (oneOf(LAYOUTS, this.layout) === 'inline') return nothing;
    const around = paragraphAround(textOf(article), shown.segments);
    return html`<div class="more">
      ${
        around
          ? html`<details part="context" class="context">
              <summary>${en.context}</summary>
              <blockquote>${around.before}<mark>${around.words}</mark>${around.after}</blockquote>
            </details>`
          : nothing
      }
      <details part="actions" class="actions" @toggle=${this.#drawActions}>
        <summary>${en.share}</summary>
        <div class="buttons"></div>
      </details>
    </div>`;
  }

  readonly #drawActions = (event: Event): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    const box = details.querySelector<HTMLElement>('.buttons');
    if (!details.open || !box) return;
    import('./quote-actions.js').then(
      ({ drawQuoteActions }) => drawQuoteActions(box, () => this.#shared()),
      // Without its code there is nothing to offer; opening it again tries again.
      () => (details.open = false),
    );
  };

  /** The quotation as it is shown when the reader acts, which may be another than when the panel was opened. */
  #shared(): SharedQuotation | undefined {
    const { article, shown } = this.#found ?? {};
    if (!article || !shown || shown instanceof PressError) return undefined;
    const href = this.linkTo(article);
    return {
      ...shown,
      headline: article.headline,
      publisher: this.publisherOf(article),
      url: href && quoteLink(href, textOf(article), shown),
      language: article.inLanguage,
      marks: quotationMarks(article.inLanguage),
    };
  }
}
