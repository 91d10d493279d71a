import { html, nothing, svg, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { articleText } from '../../load/article-text.js';
import { en } from '../../locales/en.js';
import type { Article } from '../../model/article.js';
import { PressError } from '../../model/press-error.js';
import type { Quotation, Verification } from '../../model/quotation.js';
import { chooseQuote } from '../../quotes/choose-quote.js';
import { findQuotes } from '../../quotes/find-quotes.js';
import { quoteLink } from '../../quotes/link-quote.js';
import { verifyQuote } from '../../quotes/verify-quote.js';
import { choice, wholeNumber } from '../converters.js';
import { oneOf } from '../one-of.js';
import { PressCard } from '../press-card.js';
import { cardStyles } from '../press-card.styles.js';
import { renderDate } from '../render-date.js';
import { renderFrame } from '../render-frame.js';
import { renderLink } from '../render-link.js';
import { quoteStyles } from './press-quote.styles.js';
import { readClaim, type Claim } from './read-claim.js';

const LAYOUTS = ['card', 'pull', 'inline'] as const;

/** What the card shows: words of the article, or the page's with what the article says to them. */
interface Shown {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly role: string | undefined;
  readonly verification: Verification;
  /** Where in the article the words stand. */
  readonly quotation: Quotation | undefined;
}

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
 * @csspart source - The link to the sentence in the article.
 *
 * @cssproperty [--press-size-quotation] - Size of the quotation. Default: grows with the card's width.
 * @cssproperty [--press-weight-quotation] - Weight of the quotation. Default: 480, in a pull quote 620.
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

  #shown: { readonly of: readonly unknown[]; readonly shown: Shown | PressError } | undefined;

  /** A card, a pull quote that stands in a text of the page, or one line of it. */
  declare layout: (typeof LAYOUTS)[number];
  /** Which quotation of the article, from 1. */
  declare number: number | null;
  /** Words that the quotation contains; the attribute is `contains`. */
  declare containing: string | null;
  /** Who says it. */
  declare speaker: string | null;

  override readonly finish = articleText;

  constructor() {
    super();
    this.layout = 'card';
    this.number = this.containing = this.speaker = null;
  }

  override get articleAddress(): string | null {
    return this.src ?? this.#claim?.cite ?? null;
  }

  /** How the words shown compare with the article; `unchecked` while there is none. */
  get verification(): Verification {
    const shown = this.#shown?.shown;
    return this.state !== 'ready' || !shown || shown instanceof PressError ? 'unchecked' : shown.verification;
  }

  get #claim(): Claim | undefined {
    return readClaim(this);
  }

  protected override lacking(article: Article): PressError | undefined {
    const shown = this.#show(article);
    return shown instanceof PressError ? shown : undefined;
  }

  /** What is shown of an article, found once for each wish. */
  #show(article: Article): Shown | PressError {
    const { number, containing, speaker } = this;
    const claim = this.#claim;
    const of = [article, claim?.text, number, containing, speaker] as const;
    let known = this.#shown;
    if (!known || !of.every((value, index) => value === known?.of[index])) {
      known = this.#shown = { of, shown: claim ? this.#check(article, claim) : this.#choose(article) };
    }
    return known.shown;
  }

  #check({ paragraphs }: Article, { text }: Claim): Shown {
    const source = paragraphs.join('\n\n');
    const quotation = findQuotes(source).find((one) => one.text.includes(text) || text.includes(one.text));
    return {
      text,
      speaker: this.speaker ?? quotation?.speaker?.name ?? quotation?.speaker?.text,
      role: this.speaker ? undefined : quotation?.speaker?.role,
      verification: verifyQuote(text, source),
      quotation,
    };
  }

  #choose({ paragraphs }: Article): Shown | PressError {
    const { number, containing, speaker } = this;
    const quotations = findQuotes(paragraphs.join('\n\n'));
    const quotation = chooseQuote(quotations, {
      number: number ?? undefined,
      contains: containing ?? undefined,
      speaker: speaker ?? undefined,
    });
    if (!quotation) {
      return new PressError(
        'no-quote',
        quotations.length === 0
          ? 'The article has no quotation with a speaker. Give the words as a blockquote inside the card.'
          : `None of the article's ${quotations.length} quotations fits number, contains or speaker. Change or remove them.`,
      );
    }
    const { text, speaker: by } = quotation;
    // The words are the article's own, letter for letter.
    return { text, speaker: by?.name ?? by?.text, role: by?.role, verification: 'verbatim', quotation };
  }

  protected override renderSkeleton(): unknown {
    return renderFrame(
      this,
      `quote-card skeleton layout-${oneOf(LAYOUTS, this.layout)}`,
      html`<i class="tall"></i><i class="tall"></i><i class="tall part"></i><i class="part"></i>`,
    );
  }

  protected override renderArticle(article: Article): unknown {
    const shown = this.#show(article);
    if (shown instanceof PressError) return nothing;
    const { text, speaker, role } = shown;
    return renderFrame(
      this,
      `quote-card layout-${oneOf(LAYOUTS, this.layout)}`,
      html`<figure>
        <blockquote part="quotation" class="quotation" cite=${this.linkTo(article) ?? nothing}>${text}</blockquote>
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
        </figcaption>
      </figure>`,
      article.inLanguage,
    );
  }

  #renderVerification({ verification }: Shown): unknown {
    const verbatim = verification === 'verbatim';
    return html`<span part="verification" class="verification ${verification}">
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        aria-hidden="true"
      >
        <circle cx="8" cy="8" r="6.5" />
        ${verbatim ? svg`<path d="m5.2 8.3 2 2 3.6-4.4" />` : svg`<path d="M8 4.5v4.2M8 11.4v.1" />`}
      </svg>
      ${verbatim ? en.verbatim : en.unchecked}
    </span>`;
  }

  #renderSource(article: Article, { quotation }: Shown): unknown {
    const publisher = this.publisherOf(article);
    const href = this.linkTo(article);
    const sentence = href && quotation ? quoteLink(href, article.paragraphs.join('\n\n'), quotation) : href;
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
}
