import type { RemovedBlock } from '../../model/article.js';
import { textOf } from './visible-text.js';

/** What is done to a page before readability looks for the article in it. */
export interface BeforeRule {
  readonly name: string;
  /** The `class` and `id` of elements the rule is about. */
  readonly named: RegExp;
  /** Other elements it is about. */
  readonly selector?: string;
  /** What is done with one of them; default: it is removed. */
  readonly apply?: (element: Element) => void;
}

/**
 * The rules, in their order. They go by what the page's author called things, as readability does;
 * they are surer, for each asks for a name that is used for nothing else.
 */
export const BEFORE_RULES: readonly BeforeRule[] = Object.freeze([
  { name: 'consent', named: /cookie|consent|gdpr|privacy-banner/i },
  {
    name: 'frame',
    named: /skip-link|screen-reader-text|sr-only|visually-hidden/i,
    selector:
      'nav, [role="navigation"], [role="contentinfo"], [role="search"], [role="dialog"], [role="alert"], dialog',
  },
  {
    name: 'comments',
    named: /comment-?list|comments-area|comment-?form|disqus|(?:^| )(?:comments|respond|kommentare)(?: |$)/i,
  },
  {
    name: 'related',
    named:
      /related[-_]|relatedpost|recommended|most-?read|most-popular|read-next|also-like|outbrain|taboola|yarpp|post-navigation|nav-links|breadcrumb|inline-related|rec-article/i,
  },
  { name: 'newsletter', named: /newsletter|subscribe-|sign-?up|mailchimp/i },
  {
    name: 'share',
    named: /sharedaddy|share-?button|social-?share|share-bar|sharing|addtoany|shariff|social-links/i,
  },
  { name: 'author-box', named: /author-?(?:bio|box)|about-author|author-(?:description|info)|post-author-/i },
  {
    name: 'caption',
    named: /caption|photo-?credit|ima?ge?-credit|bildunterschrift|credit-|image-source/i,
    apply: asCaption,
  },
] satisfies BeforeRule[]);

/** A caption that stands beside its picture becomes the caption of a figure, whose text is not the article's. */
function asCaption(element: Element): void {
  if (element.closest('figure') || element.localName === 'img' || (element.textContent ?? '').length > 600) return;
  const page = element.ownerDocument;
  const figure = page.createElement('figure');
  const before = element.previousElementSibling;
  const beside = before && !before.textContent?.trim() && (before.matches('img') || before.querySelector('img'));
  const image = element.querySelector('img') ?? (beside ? before : undefined);
  const caption = page.createElement('figcaption');
  element.replaceWith(figure);
  if (image) figure.append(image);
  caption.append(...element.childNodes);
  figure.append(caption);
}

/** Elements that hold the article however they are called, and what is larger than a part beside it. */
function isMain(element: Element, whole: number): boolean {
  return (
    /^(?:html|body|main|article)$/.test(element.localName) ||
    (element.textContent ?? '').length > whole / 3 ||
    element.querySelector('h1, article, [itemprop="articleBody"]') !== null
  );
}

/** Any of the names: nearly all elements have none of them, and one test tells. */
const NAMED = new RegExp(BEFORE_RULES.map(({ named }) => named.source).join('|'), 'i');
const SELECTED = BEFORE_RULES.flatMap(({ selector }) => selector ?? []).join();

/**
 * Applies the rules to a page in one walk, but those with names that are to be kept.
 *
 * @returns what was removed, where it had text
 */
export function prepare(page: Document, keep: readonly string[] = []): RemovedBlock[] {
  const removed: RemovedBlock[] = [];
  if (keep.includes('all')) return removed;
  const whole = Math.max(900, page.body.textContent?.length ?? 0);
  for (const element of page.body.querySelectorAll(`[class], [id], ${SELECTED}`)) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (!NAMED.test(names) && !element.matches(SELECTED)) continue;
    const rule = BEFORE_RULES.find((one) => one.named.test(names) || (one.selector && element.matches(one.selector)));
    if (!rule || keep.includes(rule.name) || !element.isConnected || isMain(element, whole)) continue;
    if (rule.apply) {
      rule.apply(element);
    } else {
      element.remove();
      // What stands on lines of its own is no one word.
      for (const one of element.querySelectorAll('p, li, div, td, dd, dt, h1, h2, h3, h4, option')) one.append(' ');
      const text = textOf(element);
      if (text) removed.push({ rule: rule.name, text });
    }
  }
  return removed;
}
