import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { articleFields } from '../../load/article-fields.js';
import type { Article } from '../../model/article.js';
import { choice } from '../converters.js';
import { oneOf } from '../one-of.js';
import { PressCard } from '../press-card.js';
import { cardStyles } from '../press-card.styles.js';
import { renderDate } from '../render-date.js';
import { renderFrame } from '../render-frame.js';
import { renderHeading } from '../render-heading.js';
import { renderLink } from '../render-link.js';
import { headlineStyles } from './press-headline.styles.js';

const LAYOUTS = ['auto', 'stack', 'row', 'cover', 'text'] as const;

/**
 * A headline that links to its article, with publisher, date, section, picture and standfirst.
 *
 * @summary The headline card.
 * @tagname press-headline
 *
 * @csspart picture - The picture, or the button that asks for it.
 * @csspart section - The section of the newspaper.
 * @csspart headline - The heading.
 * @csspart link - The link to the article.
 * @csspart standfirst - The lead-in text.
 *
 * @cssproperty [--press-weight-headline=680] - Weight of the headline.
 * @cssproperty [--press-picture-ratio=3 / 2] - Proportions of the picture.
 */
export class PressHeadline extends PressCard {
  static override styles: CSSResultGroup = [cardStyles, headlineStyles];

  static override properties: PropertyDeclarations = { layout: choice(LAYOUTS) };

  /** Arrangement of picture and text; `auto` follows the card's own width. */
  declare layout: (typeof LAYOUTS)[number];

  override readonly finish = articleFields;

  constructor() {
    super();
    this.layout = 'auto';
  }

  get #arrangement(): string {
    return oneOf(LAYOUTS, this.layout);
  }

  protected override renderSkeleton(): unknown {
    const picture = this.#arrangement === 'text' || this.images === 'none' ? nothing : html`<i class="picture"></i>`;
    return renderFrame(
      this,
      `headline-card skeleton layout-${this.#arrangement}`,
      html`${picture}
        <div class="words">
          <i class="short"></i><i class="tall"></i><i class="tall part"></i><i></i><i></i><i class="part"></i
          ><i class="short"></i>
        </div>`,
    );
  }

  protected override renderArticle(article: Article): unknown {
    const { headline, description, articleSection, datePublished, inLanguage } = article;
    const publisher = this.publisherOf(article);
    const picture =
      this.#arrangement === 'text'
        ? nothing
        : this.pictures.render(article.image, 'auto, (min-width: 40rem) 40rem, 100vw');
    return renderFrame(
      this,
      `headline-card layout-${this.#arrangement}${picture === nothing ? ' bare' : ''}`,
      html`${picture}
        <div class="words">
          ${articleSection ? html`<p part="section" class="section">${articleSection}</p>` : nothing}
          ${renderHeading(
            this.headingLevel,
            renderLink('link', this.linkTo(article), this.target, headline ?? description ?? publisher),
          )}
          ${description && headline ? html`<p part="standfirst" class="standfirst">${description}</p>` : nothing}
          <p class="meta">
            ${publisher ? html`<span part="publisher" class="publisher">${publisher}</span>` : nothing}
            ${renderDate(datePublished, this.languageFor(article))}
          </p>
        </div>`,
      inLanguage,
    );
  }
}
