import type { ReactiveElement } from '@lit/reactive-element';
import { notesOf, withheldError, type ArticleNote } from '../load/article-status.js';
import { fillIn } from '../locales/fill-in.js';
import { loadRareWords } from '../locales/load-rare-words.js';
import type { RareWords } from '../locales/words.js';
import type { Article } from '../model/article.js';
import type { PressError } from '../model/press-error.js';
import { linkTo, publisherOf } from './article-place.js';
import { styles } from './article-mark.styles.js';
import { dateView } from './date-view.js';
import type { Content } from './draw.js';
import { frameView } from './frame-view.js';
import { linkView } from './link-view.js';
import type { Looks } from './looks.js';
import { wear, type LoadSheet } from './rare-sheet.js';

const sheet: LoadSheet = () => Promise.resolve({ styles });

/** What sets an article apart from others, and how its card says so. */
export interface ArticleMark {
  readonly article: Article;
  /** The weightiest first; empty where there is nothing to say after all. */
  readonly notes?: readonly ArticleNote[];
  /** Nothing is shown of it but that, so that nothing can be lacking. */
  readonly isRetracted?: boolean;
  /** Why it must not be shown at all. */
  readonly error?: PressError | undefined;
  /** The card with its notes, or another one in its place; what it is given draws the card without them. */
  readonly view?: (card: () => HTMLElement) => HTMLElement;
}

/**
 * The mark of an article that is corrected, retracted, held back, changed since it was embedded, or
 * a copy. Code and words of it come when a page meets the first such article.
 */
export async function articleMark(
  article: Article,
  looks: Looks & Partial<Pick<ReactiveElement, 'renderRoot'>>,
  isChanged: boolean,
): Promise<ArticleMark> {
  const notes = notesOf(article, isChanged);
  const error = withheldError(article);
  if (notes.length === 0 || error) return { article, notes, error };
  const isRetracted = notes[0] === 'retracted';
  const { language, renderRoot } = looks;
  // A server has no root to dress; its own sheet says it.
  const dressed = renderRoot && wear(renderRoot as ShadowRoot, sheet);
  const [words] = await Promise.all([loadRareWords(language), dressed]);
  const view = (card: () => HTMLElement): HTMLElement => {
    if (isRetracted) return retractedView(article, looks, words);
    const drawn = card();
    const place = drawn.querySelector('[part=headline]')?.parentElement ?? drawn.querySelector('[part=card]') ?? drawn;
    place.append(...notes.map((note) => noteView(note, article, looks, words)));
    return drawn;
  };
  return { article, notes, isRetracted, view };
}

/** Headline and notice: neither the text nor a quotation of what the newsroom does not stand by any more. */
function retractedView(article: Article, looks: Looks, words: RareWords): HTMLElement {
  const { draw, headingLevel } = looks;
  const { headline, inLanguage } = article;
  const publisher = publisherOf(article, looks);
  const href = linkTo(article, looks);
  return frameView(
    looks,
    'retracted',
    inLanguage,
    draw(
      'div',
      {},
      headline && draw(`h${headingLevel}`, { part: 'headline' }, linkView(looks, 'link', href, headline)),
      noteView('retracted', article, looks, words),
      draw(
        'p',
        { class: 'meta' },
        publisher && draw('span', { part: 'publisher' }, publisher),
        dateView(looks, article.datePublished),
      ),
    ),
  );
}

function noteView(note: ArticleNote, article: Article, looks: Looks, words: RareWords): HTMLElement {
  const { draw, language } = looks;
  return draw('p', { part: 'notice', class: note, lang: language }, ...sentence(note, article, looks, words));
}

function sentence(note: ArticleNote, article: Article, looks: Looks, words: RareWords): Content[] {
  const { draw } = looks;
  const { correction, inLanguage, provenance } = article;
  const what = correction && draw('span', { lang: inLanguage }, ` ${correction}`);
  switch (note) {
    case 'retracted':
      return [draw('strong', {}, words.retracted), what];
    case 'corrected':
      return [draw('strong', {}, words.corrected), what];
    case 'stale':
      return [dateView(looks, provenance.storedAt, (date) => fillIn(words.copyOf, date))];
    case 'updated':
      return [words.changed];
  }
}
