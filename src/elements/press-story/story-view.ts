import { fillIn } from '../../locales/fill-in.js';
import type { Article } from '../../model/article.js';
import { linkTo, publisherOf } from '../article-place.js';
import { dateView } from '../date-view.js';
import { frameView } from '../frame-view.js';
import { directionOf } from '../language.js';
import { linkView } from '../link-view.js';
import { listNames } from '../list-names.js';
import type { Looks } from '../looks.js';
import { pictureView } from '../picture-view.js';
import { bodyView } from '../safe-html.js';

export const EXTENTS = ['excerpt', 'summary', 'full'] as const;

/** Paragraphs of an excerpt, unless the attribute says otherwise. */
export const PARAGRAPHS = 3;

export interface StoryLooks extends Looks {
  readonly extent: (typeof EXTENTS)[number];
  readonly paragraphs: number;
}

/** The story card of an article. */
export function storyView(article: Article, looks: StoryLooks): HTMLElement {
  const { draw, headingLevel, words } = looks;
  const { headline, articleSection, inLanguage } = article;
  const href = linkTo(article, looks);
  const shown = shownParagraphs(article, looks);
  return frameView(
    looks,
    looks.extent,
    inLanguage,
    draw(
      'header',
      {},
      articleSection && draw('p', { part: 'section' }, articleSection),
      headline && draw(`h${headingLevel}`, { part: 'headline' }, linkView(looks, 'link', href, headline)),
      standfirstView(article, looks, shown),
      metaView(article, looks),
    ),
    figureView(article, looks),
    shown > 0 ? bodyOf(article, looks, shown) : undefined,
    // The note stands with the link that leads to the wall.
    article.isAccessibleForFree === false && words ? draw('p', { part: 'notice' }, words.subscribers) : undefined,
    moreView(article, looks, shown >= article.paragraphs.length),
  );
}

/** How many paragraphs are shown of those that there are. */
export function shownParagraphs({ description, paragraphs }: Article, looks: StoryLooks): number {
  const wanted = { summary: description ? 0 : 1, excerpt: looks.paragraphs, full: Infinity }[looks.extent];
  return Math.min(wanted, paragraphs.length);
}

/** Many systems cut the standfirst out of the body; then it is not said twice. */
function standfirstView({ description, paragraphs }: Article, { draw }: Looks, shown: number): HTMLElement | undefined {
  if (!description) return undefined;
  const begin = description.replace(/\s*(?:…|\.{3})$/, '');
  const isSaid = paragraphs.slice(0, shown).some((paragraph) => paragraph.includes(begin));
  return isSaid ? undefined : draw('p', { part: 'standfirst' }, description);
}

function metaView({ author, datePublished, dateModified }: Article, looks: Looks): HTMLElement {
  const { draw, language, words } = looks;
  const names =
    author &&
    listNames(
      author.map(({ name }) => name),
      language,
    );
  const hasChanged = datePublished && dateModified && Number(dateModified) - Number(datePublished) > 60_000;
  return draw(
    'p',
    { class: 'meta' },
    names && draw('span', { part: 'byline' }, words ? fillIn(words.by, names) : names),
    dateView(looks, datePublished ?? dateModified),
    hasChanged ? dateView(looks, dateModified, (date) => (words ? fillIn(words.updated, date) : date)) : undefined,
  );
}

function figureView({ image }: Article, looks: Looks): HTMLElement | undefined {
  const picture = pictureView(looks, image, 'auto, (min-width: 48rem) 48rem, 100vw');
  if (!image || !picture) return undefined;
  const { draw } = looks;
  const { caption, credit } = image;
  return draw(
    'figure',
    {},
    picture,
    (caption || credit) &&
      draw(
        'figcaption',
        { part: 'caption' },
        caption,
        // Two sentences, or two phrases that would run together.
        caption && credit && (/\p{P}$/u.test(caption) ? ' ' : ' · '),
        credit && draw('span', { part: 'credit' }, credit),
      ),
  );
}

function bodyOf({ articleBody, paragraphs }: Article, looks: Looks, shown: number): HTMLElement {
  const { draw } = looks;
  const isCut = shown < paragraphs.length;
  return draw(
    'div',
    { part: 'body', class: isCut ? 'cut' : undefined },
    ...(articleBody
      ? [bodyView(articleBody, looks, isCut ? shown : undefined)]
      : paragraphs.slice(0, shown).map((text) => draw('p', {}, text))),
  );
}

function moreView(article: Article, looks: Looks, isWhole: boolean): HTMLElement | undefined {
  const { draw, words } = looks;
  const publisher = publisherOf(article, looks);
  const href = linkTo(article, looks);
  if (!href || !publisher) return undefined;
  return draw(
    'p',
    {},
    linkView(
      looks,
      'more',
      href,
      words ? fillIn(isWhole ? words.readSource : words.readAt, publisher) : publisher,
      // It points where the words before it run, which are not the article's.
      draw('span', { class: 'arrow', 'aria-hidden': 'true', dir: directionOf(looks.language) }, ' →'),
    ),
  );
}
