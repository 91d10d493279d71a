import type { Article } from '../../model/article.js';
import { linkTo, publisherOf } from '../article-place.js';
import { dateView } from '../date-view.js';
import { frameView } from '../frame-view.js';
import { linkView } from '../link-view.js';
import type { Looks } from '../looks.js';
import type { ShownQuotation } from './shown-quotation.js';
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
        draw('div', { class: 'foot' }, verificationView(shown, looks), sourceView(article, looks)),
        layout === 'inline' ? undefined : panelsView(shown, looks),
      ),
    ),
  );
}

function sourceView(article: Article, looks: Looks): HTMLElement {
  const { draw } = looks;
  const publisher = publisherOf(article, looks);
  const date = dateView(looks, article.datePublished);
  return linkView(
    looks,
    'source',
    linkTo(article, looks),
    publisher && draw('span', { part: 'publisher' }, publisher),
    publisher && date && ', ',
    date,
  );
}

/** What the reader may open: the paragraph around the words, and the ways to take them along. Filled when opened. */
function panelsView({ segments }: ShownQuotation, { draw, words }: Looks): HTMLElement {
  const panel = (part: string, name: string | undefined): HTMLElement =>
    draw('details', { part }, draw('summary', {}, name));
  return draw(
    'div',
    { class: 'panels' },
    segments.length > 0 ? panel('context', words?.context) : undefined,
    panel('actions', words?.share),
  );
}
