import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { articleFields } from '../../load/article-fields.js';
import type { Article } from '../../model/article.js';
import { choice } from '../card-property.js';
import { frameView } from '../frame-view.js';
import { PressCard } from '../press-card.js';
import { cardStyles } from '../press-card.styles.js';
import { wear, type LoadSheet } from '../rare-sheet.js';
import { headlineView, LAYOUTS, type HeadlineLooks } from './headline-view.js';
import { headlineStyles } from './press-headline.styles.js';

const coverSheet: LoadSheet = () => import('./cover.styles.js');

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
 * @cssproperty [--press-size-headline=clamp(1.0625em, 0.85em + 1.9cqi, 2.125em)] - Size of the headline.
 * @cssproperty [--press-weight-headline=680] - Weight of the headline.
 * @cssproperty [--press-caps=normal] - Capitals of the section, as of `font-variant-caps`; where the font has no true ones, letters stay as they are.
 * @cssproperty [--press-picture-ratio=3 / 2] - Proportions of the picture.
 */
export class PressHeadline extends PressCard implements HeadlineLooks {
  static override styles: CSSResultGroup = [cardStyles, headlineStyles];

  static override properties: PropertyDeclarations = { layout: choice(LAYOUTS) };

  /** Arrangement of picture and text; `auto` follows the card's own width. */
  declare layout: (typeof LAYOUTS)[number];

  override readonly finish = articleFields;

  protected override rareSheets(): readonly LoadSheet[] {
    return this.layout === 'cover' ? [coverSheet] : [];
  }

  protected override get skeleton(): HTMLElement {
    for (const sheet of this.rareSheets()) void wear(this.renderRoot as ShadowRoot, sheet);
    return frameView(this, `skeleton ${this.layout}`, undefined);
  }

  protected override view(article: Article): HTMLElement {
    return headlineView(article, this);
  }
}
