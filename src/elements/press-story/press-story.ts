import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { articleBody } from '../../load/article-body.js';
import type { Article } from '../../model/article.js';
import { choice, wholeNumber } from '../card-property.js';
import { PressCard } from '../press-card.js';
import { cardStyles } from '../press-card.styles.js';
import type { LoadSheet } from '../rare-sheet.js';
import { holdsMoreThanText } from '../safe-html.js';
import { storyStyles } from './press-story.styles.js';
import { EXTENTS, PARAGRAPHS, shownParagraphs, storyView, type StoryLooks } from './story-view.js';

const bodySheet: LoadSheet = () => import('./body.styles.js');

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
 * @cssproperty [--press-size-headline=clamp(1.25em, 0.9em + 3cqi, 2.375em)] - Size of the headline.
 * @cssproperty [--press-weight-headline=720] - Weight of the headline.
 * @cssproperty [--press-caps=normal] - Capitals of the section, as of `font-variant-caps`; where the font has no true ones, letters stay as they are.
 * @cssproperty [--press-picture-ratio=3 / 2] - Proportions of the picture.
 * @cssproperty [--press-measure=66ch] - Greatest width of running text.
 */
export class PressStory extends PressCard implements StoryLooks {
  static override styles: CSSResultGroup = [cardStyles, storyStyles];

  static override properties: PropertyDeclarations = {
    extent: choice(EXTENTS),
    paragraphs: wholeNumber(PARAGRAPHS, 1),
  };

  /** How much of the story is shown: its summary, an excerpt of some paragraphs, or all of it. */
  declare extent: (typeof EXTENTS)[number];
  /** How many paragraphs an excerpt shows. Default 3. */
  declare paragraphs: number;

  override readonly finish = articleBody;

  protected override needsWords(): boolean {
    return true;
  }

  protected override rareSheets(article: Article): readonly LoadSheet[] {
    const body = article.articleBody;
    return body && holdsMoreThanText(body, shownParagraphs(article, this)) ? [bodySheet] : [];
  }

  /** A caption without its picture would speak of nothing. */
  protected override withoutPicture(picture: Element): void {
    (picture.closest('figure') ?? picture).remove();
  }

  protected override view(article: Article): HTMLElement {
    return storyView(article, this);
  }
}
