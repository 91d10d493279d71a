/** `NodeFilter.SHOW_TEXT`: a parser that is passed in Node brings no globals along. */
const SHOW_TEXT = 4;

/** Names of parts where names, dates and headings are not the article's: comments, other articles, the frame. */
const ELSEWHERE =
  /comment|related|sidebar|(?:site|page)-footer|(?:^| )footer(?: |$)|recommend|popular|widget|similar|navigation|breadcrumb|recent|most-?read|reaction/i;

/** Elements that are such parts by themselves. */
const FRAME = /^(?:aside|footer|nav|figure|select|noscript)$/;

/** How many pieces of text before and after the heading are its surroundings. */
const NEAR = [12, 40] as const;

/** What was found out about an element of a page, for those inside it. */
const found = new WeakMap<Element, boolean>();

/** A wrapper of the whole page may be called so, too; it holds the heading. */
export function isElsewhere(element: Element): boolean {
  const known = found.get(element);
  if (known !== undefined) return known;
  const { parentElement: parent, localName } = element;
  const named =
    !/^(?:html|body|main)$/.test(localName) && ELSEWHERE.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
  const isPart = FRAME.test(localName) || (named && (localName !== 'article' || /^comment/i.test(element.className)));
  const answer = (isPart && element.querySelector('h1') === null) || (parent !== null && isElsewhere(parent));
  found.set(element, answer);
  return answer;
}

/** The text of an element in one line, without what is no text of it. */
export function textOf(element: Element): string {
  let from = element;
  if (element.querySelector('style, script, rt, rp, noscript')) {
    from = element.cloneNode(true) as Element;
    for (const one of from.querySelectorAll('style, script, rt, rp, noscript')) one.remove();
  }
  return (from.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Headings that name the site: on blogs a first-level one, linked to the front page. */
const SITE =
  '[class*="site-title" i], [class*="site-name" i], [class*="blog-title" i], [class*="blogname" i], [id*="logo" i], [class*="logo" i], [class*="site-branding" i], [id*="blog-title" i], [role="banner"], [id*="masthead" i]';

function isSiteName(heading: Element, site: string): boolean {
  const link = (heading.querySelector('a[href]') ?? heading.closest('a[href]'))?.getAttribute('href') ?? '';
  return (
    (/^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+|blog\/?)?$/.test(link) && link !== '') ||
    plain(textOf(heading)) === site ||
    heading.closest(SITE) !== null
  );
}

/**
 * The heading of the article: one that the page's title repeats, a first-level one before others,
 * else the longest first-level one. The name of the site is none.
 */
export function headingOf(page: Document): Element | undefined {
  if (!headings.has(page)) headings.set(page, findHeading(page));
  return headings.get(page);
}

const headings = new WeakMap<Document, Element | undefined>();

function findHeading(page: Document): Element | undefined {
  const meta = (name: string): string =>
    plain(page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '');
  const title = `${plain(page.title)} ${meta('og:title')}`;
  const site = meta('og:site_name');
  const all = [...page.querySelectorAll('h1, h2, h3')].filter(
    (one) => plain(textOf(one)) !== '' && !isElsewhere(one) && !isSiteName(one, site),
  );
  const firsts = all.filter(({ localName }) => localName === 'h1');
  const repeats = (one: Element): boolean => textOf(one).length > 9 && title.includes(plain(textOf(one)));
  const repeated = firsts.find(repeats) ?? all.filter(repeats).toSorted(byLength)[0];
  return repeated ?? firsts.toSorted(byLength)[0];
}

const byLength = (one: Element, other: Element): number => textOf(other).length - textOf(one).length;

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
  const walker = page.createTreeWalker(page.body, SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!element || !walker.currentNode.nodeValue?.trim() || /^(?:script|style|option)$/.test(element.localName))
      continue;
    if (at < 0 && heading.contains(element)) at = texts.length;
    if (texts.at(-1) !== element) texts.push(element);
    if (at >= 0 && texts.length > at + NEAR[1]) break;
  }
  const lines = new Map<Element, boolean>();
  // Asked once: the same long element may stand around all of them.
  const isLine = (one: Element): boolean => {
    const known = lines.get(one) ?? textOf(one).length < 100;
    lines.set(one, known);
    return known;
  };
  const near = texts
    .slice(Math.max(0, at - NEAR[0]))
    .map((one) =>
      /^(?:a|b|i|em|strong|span|time|small)$/.test(one.localName) && one.parentElement && isLine(one.parentElement)
        ? one.parentElement
        : one,
    )
    .filter((one) => !heading.contains(one) && !isElsewhere(one));
  return [...new Set(near)];
}
