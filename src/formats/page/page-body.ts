import { Readability } from '@mozilla/readability';
import type { FindBody } from '../../model/article.js';
import { safeUrl } from '../../model/safe-url.js';
import { prepare } from './before-rules.js';

/** Elements that pages call the body of their article, the surest first. */
const BODIES = Object.freeze([
  '[itemprop~="articleBody"]',
  '.entry-content, .post-content, .article-content, .article-body, .article__body, .articleBody, .post-body, .story-body, .article-text, .entry-body, .post-entry, #article-body, .field-name-body, .news-single, .news-text-wrap',
  'article',
  'main, [role="main"]',
]);

/** Shorter than this is no article, but a notice about cookies, say. */
const SHORT = 700;

/** The share of what the page surely calls its body below which readability has found one column of several. */
const LITTLE = 0.6;

/** More pictures than any story has; a page may have them by the thousand. */
const MOST_PICTURES = 300;

/**
 * The body: as readability finds it in the prepared page; where that is next to nothing, or much less
 * than what the page itself calls the body, that. Readability takes the page apart, so that a second
 * look needs a second parse.
 */
export function pageBody(
  page: Document,
  url: string,
  keep: readonly string[],
  parseAgain: () => Document,
): ReturnType<FindBody> {
  const base = page.head.querySelector('base') ?? page.head.appendChild(page.createElement('base'));
  base.href = safeUrl(base.getAttribute('href'), url) ?? url;
  // Readability takes time for them that grows with their square.
  for (const picture of [...page.querySelectorAll('img')].slice(MOST_PICTURES)) picture.remove();
  const removed = prepare(page, keep);
  const sure = textLength(namedBody(page, BODIES.slice(0, 2)));
  const found =
    new Readability<HTMLElement>(page, { serializer: (node) => node as HTMLElement }).parse()?.content ?? undefined;
  const length = textLength(found);
  const isShort = length < SHORT;
  let body = found;
  if (isShort || length < sure * LITTLE) {
    const again = parseAgain();
    prepare(again, keep);
    const named = namedBody(again, isShort ? BODIES : BODIES.slice(0, 2));
    if (length < textLength(named) * LITTLE) body = named;
  }
  return { body, removed };
}

function namedBody(page: Document, selectors: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    const all = [...page.querySelectorAll<HTMLElement>(selector)].filter((one) => textLength(one) > 100);
    const first = all.toSorted((one, other) => textLength(other) - textLength(one))[0];
    if (first) return first;
  }
  return undefined;
}

/** How much running text an element has: what is not links, lists of links or forms. */
function textLength(element: Element | undefined): number {
  if (!element) return 0;
  const linked = [...element.querySelectorAll('a, script, style, form, button, figcaption')].reduce(
    (sum, one) => sum + (one.textContent?.length ?? 0),
    0,
  );
  return (element.textContent ?? '').replace(/\s+/g, ' ').length - linked;
}
