import type { Article } from '../../model/article.js';
import { quoteLink } from '../../quotes/link-quote.js';
import { linkTo, publisherOf } from '../article-place.js';
import { dateView } from '../date-view.js';
import { frameView } from '../frame-view.js';
import { linkView } from '../link-view.js';
import type { Looks } from '../looks.js';
import { paragraphAround } from './paragraph-around.js';
import { textOf, type ShownQuotation } from './shown-quotation.js';
import { verificationView } from './verification-view.js';
import { wordsView } from './words-view.js';

export const LAYOUTS = ['card', 'pull', 'inline'] as const;

export interface QuoteLooks extends Looks {
  readonly layout: (typeof LAYOUTS)[number];
}

/** The quote card of a quotation and the article it stands in. */
export function quoteView(article: Article, shown: ShownQuotation, looks: QuoteLooks): HTMLElement {
  const { draw, layout } = looks;
  const { speaker, role, differences } = shown;
  return frameView(
    looks,
    layout,
    article.inLanguage,
    draw(
      'figure',
      {},
      draw('blockquote', { part: 'quotation', cite: linkTo(article, looks) }, ...wordsView(differences, looks)),
      draw(
        'figcaption',
        {},
        speaker &&
          draw(
            'div',
            { class: 'who' },
            draw('span', { part: 'speaker' }, speaker),
            role && draw('span', { part: 'role' }, role),
          ),
        draw('div', { class: 'foot' }, verificationView(shown, looks), sourceView(article, shown, looks)),
        layout === 'inline' ? undefined : panelsView(article, shown, looks),
      ),
    ),
  );
}

function sourceView(article: Article, shown: ShownQuotation, looks: Looks): HTMLElement {
  const { draw } = looks;
  const publisher = publisherOf(article, looks);
  const href = linkTo(article, looks);
  const date = dateView(looks, article.datePublished);
  return linkView(
    looks,
    'source',
    href && shown.segments.length > 0 ? quoteLink(href, textOf(article), shown) : href,
    publisher && draw('span', { part: 'publisher' }, publisher),
    publisher && date && ', ',
    date,
  );
}

/** What the reader may open: the paragraph around the words, and the ways to take them along. */
function panelsView(article: Article, { segments }: ShownQuotation, { draw, words }: Looks): HTMLElement {
  const around = paragraphAround(textOf(article), segments);
  const { before, words: quoted, after } = around ?? {};
  return draw(
    'div',
    { class: 'panels' },
    around &&
      draw(
        'details',
        { part: 'context' },
        draw('summary', {}, words?.context),
        draw('blockquote', {}, before, draw('mark', {}, quoted), after),
      ),
    draw('details', { part: 'actions' }, draw('summary', {}, words?.share)),
  );
}
