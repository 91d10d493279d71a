import type { Article, ArticleInput } from '../model/article.js';
import type { PressError } from '../model/press-error.js';
import { writtenAttributes, type CardAttributes } from './card-attributes.js';
import { cardStyle } from './card-styles.js';
import { drawCard, type CardRequest, type DrawnCard } from './draw-card.js';
import { markupOf } from './markup-of.js';
import { plainForm } from './plain-form.js';
import { CARDS, type CardTag } from './server-cards.js';
import { serverDom } from './server-dom.js';

/** What a card is rendered from, and how. */
export interface RenderCardOptions {
  /** Absolute address of the article, or one relative to `base`; the card's `src`. */
  readonly src?: string;
  /** Ready data instead; no request is sent. */
  readonly article?: ArticleInput;
  /** Words to be checked against the article, for a quote card: its `blockquote`. */
  readonly claim?: string;
  /** Further attributes of the tag: those of the card, and any other, as `class` or `id`. */
  readonly attributes?: CardAttributes;
  /** The language of the page, for dates and the card's own words. Default: the article's. */
  readonly lang?: string;
  /** The address of the page, which relative addresses are resolved against. */
  readonly base?: string;
  /**
   * `inline` (default): the style stands in the card, and `styleHash` names it for a policy; `link`: a link
   * to the sheet in `files`.
   */
  readonly styles?: 'inline' | 'link';
  /** For `link`: the address under which the files of `presscards/cdn/` are served, with a slash at its end. */
  readonly files?: string;
  /** `card` (default): the tag with a shadow root; `plain`: semantic HTML without tag, style or script, as for e-mail. */
  readonly form?: 'card' | 'plain';
  /** Gives up the request. The failure is then drawn. */
  readonly signal?: AbortSignal;
}

/** A card as markup. In a template, it is its `html`. */
export interface RenderedCard {
  /** Markup that needs no further escaping. */
  readonly html: string;
  /** What is shown. Absent where there is nothing to show. */
  readonly article?: Article;
  /** Why there is no article to show; `html` then is the quiet card that says so, with the way to the source. */
  readonly error?: PressError;
  /** The markup, so that a card can stand in a template as it is. */
  toString(): string;
}

/**
 * Renders a card to static HTML: the tag with a declarative shadow root, and its article as JSON-LD inside,
 * so that the card on the page draws the same from it and sends no request.
 *
 * Never rejects because of a source: an address that cannot be read gives the card's failure and the reason.
 *
 * @throws {TypeError} for another tag, or `styles: 'link'` without `files`
 */
export async function renderCard(tag: CardTag, options: RenderCardOptions = {}): Promise<RenderedCard> {
  if (!Object.hasOwn(CARDS, tag)) {
    throw new TypeError(`renderCard: ${tag} is not one of ${Object.keys(CARDS).join(', ')}`);
  }
  if (options.styles === 'link' && options.files === undefined) {
    throw new TypeError("renderCard: styles: 'link' needs files, the address under which presscards/cdn/ is served");
  }
  const { src, article, claim, lang, base, signal } = options;
  const attributes = writtenAttributes({ ...options.attributes, ...(src !== undefined && { src }) });
  const request: CardRequest = { attributes, article, claim, lang, base, signal };
  const drawn = await drawCard(tag, request);
  const { document } = await serverDom();
  const element =
    options.form === 'plain' ? plainForm(drawn.view) : cardElement(document, tag, options, request, drawn);
  const html = markupOf(document, [element]);
  return {
    html,
    ...(drawn.article && { article: drawn.article }),
    ...(drawn.error && { error: drawn.error }),
    toString: () => html,
  };
}

function cardElement(
  document: Document,
  tag: CardTag,
  options: RenderCardOptions,
  { attributes, claim }: CardRequest,
  drawn: DrawnCard,
): HTMLElement {
  const card = document.createElement(tag);
  for (const [name, value] of attributesOnPage(attributes, drawn)) card.setAttribute(name, value);
  const root = document.createElement('template');
  root.setAttribute('shadowrootmode', 'open');
  root.content.append(...rootContent(document, tag, options, drawn));
  card.append(root, ...lightContent(document, drawn, claim));
  return card;
}

/** A feed moves on, and the data on the page are of one article: its address names it in both. */
export function attributesOnPage(
  attributes: ReadonlyMap<string, string>,
  { article }: DrawnCard,
): ReadonlyMap<string, string> {
  if (!article || !attributes.has('entry')) return attributes;
  const { url } = article;
  const others = [...attributes].filter(([name]) => name !== 'entry');
  return new Map(url ? [...others, ['entry', url]] : others);
}

/** What stands in the shadow root. */
export function rootContent(
  document: Document,
  tag: CardTag,
  { styles, files }: Pick<RenderCardOptions, 'styles' | 'files'>,
  { view, error }: DrawnCard,
): Node[] {
  const sheet = document.createElement(styles === 'link' ? 'link' : 'style');
  if (styles === 'link') {
    sheet.setAttribute('rel', 'stylesheet');
    sheet.setAttribute('href', `${files}${tag}.css`);
  } else {
    sheet.textContent = cardStyle(tag);
  }
  return error ? [sheet, document.createElement('slot'), view] : [sheet, view];
}

/** What stands in the tag itself: the data, and the claim. */
export function lightContent(document: Document, { data }: DrawnCard, claim?: string): Node[] {
  const content: Node[] = [];
  if (claim !== undefined) {
    const quotation = document.createElement('blockquote');
    quotation.textContent = claim;
    content.push(quotation);
  }
  if (data !== undefined) {
    const script = document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = data;
    content.push(script);
  }
  return content;
}
