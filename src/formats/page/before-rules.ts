/** What is done to a page before readability looks for the article in it. */
export interface BeforeRule {
  readonly name: string;
  /** Elements the rule is about. */
  readonly selector: string;
  /** What is done with one of them; default: it is removed. */
  readonly apply?: (element: Element) => void;
}

/** `[class*="a" i], [id*="a" i]` for each word. */
function named(...words: readonly string[]): string {
  return words.flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]).join();
}

/**
 * The rules, in their order. They go by what the page's author called things, as readability does;
 * they are surer, for each asks for a name that is used for nothing else.
 */
export const BEFORE_RULES: readonly BeforeRule[] = Object.freeze([
  { name: 'consent', selector: named('cookie', 'consent', 'gdpr', 'privacy-banner') },
  {
    name: 'frame',
    selector:
      'nav, [role="navigation"], [role="contentinfo"], [role="search"], [role="dialog"], [role="alert"], dialog, .skip-link, .screen-reader-text, .sr-only, .visually-hidden',
  },
  {
    name: 'comments',
    selector: named('comment-list', 'commentlist', 'comments-area', 'comment-form', 'commentform', 'disqus').concat(
      ', #comments, #respond, .comments, #kommentare',
    ),
  },
  {
    name: 'related',
    selector: named(
      'related-',
      'relatedpost',
      'related_',
      'recommended',
      'most-read',
      'mostread',
      'most-popular',
      'read-next',
      'also-like',
      'outbrain',
      'taboola',
      'yarpp',
      'jp-relatedposts',
      'post-navigation',
      'nav-links',
      'breadcrumb',
      'inline-related',
      'rec-article',
    ),
  },
  { name: 'newsletter', selector: named('newsletter', 'subscribe-', 'signup', 'sign-up', 'mailchimp') },
  {
    name: 'share',
    selector: named(
      'sharedaddy',
      'share-button',
      'sharebutton',
      'social-share',
      'socialshare',
      'share-bar',
      'sharing',
      'addtoany',
      'shariff',
      'social-links',
    ),
  },
  {
    name: 'author-box',
    selector: named(
      'author-bio',
      'authorbio',
      'author-box',
      'authorbox',
      'about-author',
      'author-description',
      'author-info',
      'post-author-',
    ),
  },
  {
    name: 'caption',
    selector:
      '[class*="caption" i]:not(figure, figcaption, img), [class*="photo-credit" i], [class*="image-credit" i], [class*="photocredit" i], [class*="img-credit" i], [class*="bildunterschrift" i], [class*="credit-" i], [class*="image-source" i]',
    apply: asCaption,
  },
]);

/** A caption that stands beside its picture becomes the caption of a figure, whose text is not the article's. */
function asCaption(element: Element): void {
  if (element.closest('figure') || (element.textContent ?? '').length > 600) return;
  const page = element.ownerDocument;
  const figure = page.createElement('figure');
  const image = element.querySelector('img') ?? undefined;
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

/** Applies the rules to a page. */
export function prepare(page: Document): void {
  const whole = Math.max(900, page.body.textContent?.length ?? 0);
  for (const { selector, apply } of BEFORE_RULES) {
    for (const element of page.querySelectorAll(selector)) {
      if (!element.isConnected || isMain(element, whole)) continue;
      if (apply) apply(element);
      else element.remove();
    }
  }
}
