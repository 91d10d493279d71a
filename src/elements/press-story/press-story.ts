import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { articleBody } from '../../load/article-body.js';
import { en } from '../../locales/en.js';
import type { Article } from '../../model/article.js';
import { choice, wholeNumber } from '../converters.js';
import { oneOf } from '../one-of.js';
import { PressCard } from '../press-card.js';
import { cardStyles } from '../press-card.styles.js';
import { renderDate } from '../render-date.js';
import { renderFrame } from '../render-frame.js';
import { renderHeading } from '../render-heading.js';
import { renderLink } from '../render-link.js';
import { bodyElement } from '../safe-html.js';
import { storyStyles } from './press-story.styles.js';

const EXTENTS = ['excerpt', 'summary', 'full'] as const;

/** Paragraphs of an excerpt, unless the attribute says otherwise. */
const PARAGRAPHS = 3;

/**
 * A story: picture and caption, headline, byline, dates, the safe body, and the way on to the
 * source.
 *
 * @summary The story card.
 * @tagname press-story
 *
 * @csspart section - The section of the newspaper.
 * @csspart headline - The heading.
 * @csspart link - The link of the heading.
 * @csspart standfirst - The lead-in text.
 * @csspart byline - Who wrote the story.
 * @csspart picture - The picture, or the button that asks for it.
 * @csspart caption - The text under the picture.
 * @csspart credit - Who made the picture.
 * @csspart body - The article's own paragraphs and nothing else.
 * @csspart more - The link to the whole story.
 *
 * @cssproperty [--press-weight-headline=720] - Weight of the headline.
 * @cssproperty [--press-picture-ratio=3 / 2] - Proportions of the picture.
 * @cssproperty [--press-measure=66ch] - Greatest width of running text.
 */
export class PressStory extends PressCard {
  static override styles: CSSResultGroup = [cardStyles, storyStyles];

  static override properties: PropertyDeclarations = {
    extent: choice(EXTENTS),
    paragraphs: wholeNumber(PARAGRAPHS, 1),
  };

  #drawnBody: { readonly of: readonly unknown[]; readonly element: HTMLElement } | undefined;

  /** How much of the story is shown: its summary, an excerpt of some paragraphs, or all of it. */
  declare extent: (typeof EXTENTS)[number];
  /** How many paragraphs an excerpt shows. Default 3. */
  declare paragraphs: number;

  override readonly finish = articleBody;

  constructor() {
    super();
    this.extent = 'excerpt';
    this.paragraphs = PARAGRAPHS;
  }

  /** How many paragraphs are shown of those that there are. */
  #shown(article: Article): number {
    const extent = oneOf(EXTENTS, this.extent);
    const wanted = { summary: article.description ? 0 : 1, excerpt: this.paragraphs, full: Infinity }[extent];
    return Math.min(wanted, article.paragraphs.length);
  }

  protected override renderSkeleton(): unknown {
    const picture = this.images === 'none' ? nothing : html`<i class="picture"></i>`;
    return renderFrame(
      this,
      'story-card skeleton',
      html`<i class="short"></i><i class="tall"></i><i class="tall part"></i><i class="part"></i>${picture}<i></i><i></i
        ><i></i><i class="part"></i>`,
    );
  }

  protected override renderArticle(article: Article): unknown {
    const { headline, articleSection, inLanguage } = article;
    const href = this.linkTo(article);
    return renderFrame(
      this,
      'story-card',
      html`<header>
          ${articleSection ? html`<p part="section" class="section">${articleSection}</p>` : nothing}
          ${headline ? renderHeading(this.headingLevel, renderLink('link', href, this.target, headline)) : nothing}
          ${this.#renderStandfirst(article)} ${this.#renderMeta(article)}
        </header>
        ${this.#renderFigure(article)} ${this.#renderBody(article)} ${this.#renderMore(article, href)}`,
      inLanguage,
    );
  }

  /** Many systems cut the standfirst out of the body; then it is not said twice. */
  #renderStandfirst(article: Article): unknown {
    const { description } = article;
    if (!description) return nothing;
    const begin = description.replace(/\s*(?:…|\.{3})$/, '');
    const shown = article.paragraphs.slice(0, this.#shown(article));
    return shown.some((paragraph) => paragraph.includes(begin))
      ? nothing
      : html`<p part="standfirst" class="standfirst">${description}</p>`;
  }

  #renderMeta(article: Article): unknown {
    const { author, datePublished, dateModified } = article;
    const language = this.languageFor(article);
    const names = author?.map(({ name }) => name) ?? [];
    const changed = datePublished && dateModified && dateModified.getTime() - datePublished.getTime() > 60_000;
    return html`<p class="meta">
      ${names.length > 0 ? html`<span part="byline" class="byline">${en.by(names)}</span>` : nothing}
      ${renderDate(datePublished ?? dateModified, language)}
      ${changed ? renderDate(dateModified, language, en.updated) : nothing}
    </p>`;
  }

  #renderFigure({ image }: Article): unknown {
    const picture = this.pictures.render(image, 'auto, (min-width: 48rem) 48rem, 100vw');
    if (!image || picture === nothing) return nothing;
    const { caption, credit } = image;
    return html`<figure>
      ${picture}
      ${
        caption || credit
          ? html`<figcaption part="caption" class="caption">
              ${caption} ${credit ? html`<span part="credit" class="credit">${credit}</span>` : nothing}
            </figcaption>`
          : nothing
      }
    </figure>`;
  }

  #renderBody(article: Article): unknown {
    const count = this.#shown(article);
    if (count === 0) return nothing;
    const whole = count >= article.paragraphs.length;
    return html`<div part="body" class="body${whole ? '' : ' cut'}">
      ${
        this.#bodyOf(article, whole ? undefined : count) ??
        article.paragraphs.slice(0, count).map((text) => html`<p>${text}</p>`)
      }
    </div>`;
  }

  /** The safe body, made anew only when something of it changes. */
  #bodyOf({ articleBody: body }: Article, paragraphs: number | undefined): HTMLElement | undefined {
    if (!body) return undefined;
    const { target, headingLevel } = this;
    const pictures = this.pictures.shown;
    const of = [body, paragraphs, pictures, target, headingLevel] as const;
    if (!of.every((value, index) => value === this.#drawnBody?.of[index])) {
      this.#drawnBody = { of, element: bodyElement(body, { paragraphs, pictures, target, headingLevel }) };
    }
    return this.#drawnBody?.element;
  }

  #renderMore(article: Article, href: string | undefined): unknown {
    const publisher = this.publisherOf(article);
    if (!href || !publisher) return nothing;
    const whole = this.#shown(article) >= article.paragraphs.length;
    const words = whole ? en.readSource(publisher) : en.readAt(publisher);
    return html`<p>
      ${renderLink('more', href, this.target, html`${words} <span class="arrow" aria-hidden="true">→</span>`)}
    </p>`;
  }
}
