/** Parts of a page where names, dates and headings are not the article's: comments, other articles, the frame. */
const ELSEWHERE = [
  'comment',
  'related',
  'sidebar',
  'footer',
  'recommend',
  'popular',
  'widget',
  'similar',
  'navigation',
  'breadcrumb',
  'recent',
  'mostread',
  'most-read',
  'reaction',
]
  .map(
    (word) => `[class*="${word}" i]:not(body, html, main, article), [id*="${word}" i]:not(body, html, main, article)`,
  )
  .concat('aside, footer, nav, article[class^="comment"], figure, select, noscript')
  .join();

/** How many pieces of text before and after the heading are its surroundings. */
const NEAR = [12, 40] as const;

export function isElsewhere(element: Element): boolean {
  return element.closest(ELSEWHERE) !== null;
}

/** The text of an element in one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * The heading of the article: one that the page's title repeats, a first-level one before others,
 * else the longest first-level one.
 */
export function headingOf(page: Document): Element | undefined {
  const title = plain(
    `${page.title} ${page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''}`,
  );
  const headings = [...page.querySelectorAll('h1, h2, h3')].filter(
    (one) => plain(textOf(one)) !== '' && !isElsewhere(one),
  );
  const firsts = headings.filter(({ localName }) => localName === 'h1');
  const repeated = [...firsts, ...headings].find((one) => textOf(one).length > 9 && title.includes(plain(textOf(one))));
  return repeated ?? firsts.sort((one, other) => textOf(other).length - textOf(one).length)[0];
}

/** Letters and digits alone, so that two ways to write the same words are equal. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The elements of short texts around the heading, where bylines and dates stand, in their order. */
export function nearHeading(page: Document): Element[] {
  const heading = headingOf(page);
  if (!heading) return [];
  const texts: Element[] = [];
  let at = -1;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!element || !walker.currentNode.nodeValue?.trim() || /^(?:script|style|option)$/.test(element.localName))
      continue;
    if (at < 0 && heading.contains(element)) at = texts.length;
    if (texts.at(-1) !== element) texts.push(element);
    if (at >= 0 && texts.length > at + NEAR[1]) break;
  }
  return texts
    .slice(Math.max(0, at - NEAR[0]))
    .map((one) =>
      /^(?:a|b|i|em|strong|span|time|small)$/.test(one.localName) && textOf(one.parentElement ?? one).length < 100
        ? (one.parentElement ?? one)
        : one,
    )
    .filter((one) => textOf(one).length < 120 && !heading.contains(one) && !isElsewhere(one));
}
