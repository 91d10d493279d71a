import type { Article } from '../../model/article.js';
import { linkTo, publisherOf } from '../article-place.js';
import { dateView } from '../date-view.js';
import { frameView } from '../frame-view.js';
import { linkView } from '../link-view.js';
import type { Looks } from '../looks.js';
import { pictureView } from '../picture-view.js';

export const LAYOUTS = ['auto', 'stack', 'row', 'cover', 'text'] as const;

export interface HeadlineLooks extends Looks {
  readonly layout: (typeof LAYOUTS)[number];
}

/** The headline card of an article. */
export function headlineView(article: Article, looks: HeadlineLooks): HTMLElement {
  const { draw, layout, headingLevel } = looks;
  const { headline, description, articleSection, datePublished, inLanguage, image } = article;
  const publisher = publisherOf(article, looks);
  const picture = layout === 'text' ? undefined : pictureView(looks, image, 'auto, (min-width: 40rem) 40rem, 100vw');
  return frameView(
    looks,
    picture ? layout : `${layout} bare`,
    inLanguage,
    picture,
    draw(
      'div',
      {},
      articleSection && draw('p', { part: 'section' }, articleSection),
      draw(
        `h${headingLevel}`,
        { part: 'headline' },
        linkView(looks, 'link', linkTo(article, looks), headline ?? description ?? publisher),
      ),
      headline && description && draw('p', { part: 'standfirst' }, description),
      draw(
        'p',
        { class: 'meta' },
        publisher && draw('span', { part: 'publisher' }, publisher),
        dateView(looks, datePublished),
      ),
    ),
  );
}
