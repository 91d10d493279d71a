/** `NodeFilter.SHOW_TEXT`: a parser that is passed in Node brings no globals along. */
export const SHOW_TEXT = 4;

/** Names of parts where names, dates and headings are not the article's: comments, other articles, the frame. */
const ELSEWHERE =
  /comment|related|sidebar|(?:site|page)-footer|(?:^| )footer(?: |$)|recommend|popular|(?<!elementor-)widget|similar|navigation|breadcrumb|recent|most-?read|reaction|newsletter/i;

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
  const answer = (isPart && !holdsArticle(element)) || (parent !== null && isElsewhere(parent));
  found.set(element, answer);
  return answer;
}

/** The heading of the article may stand in what a breadcrumb or a picture is called; that of a sidebar is its own. */
function holdsArticle(element: Element): boolean {
  const heading = element.querySelector('h1');
  if (!heading || !OWN_HEADING.test(`${element.className} ${element.id}`)) return heading !== null;
  const { title, body } = element.ownerDocument;
  return plain(title).includes(plain(textOf(heading))) || length(element) > length(body) / 3;
}

const length = ({ textContent }: Element): number => textContent?.length ?? 0;

const OWN_HEADING = /sidebar|comment|(?:^| )footer(?: |$)|related|recommend|recent|newsletter/i;

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

/** What an archive writes before the addresses of a page. */
const ARCHIVE = /^.*\/web\/\d+\w*\/(?=http)/;

function isSiteName(heading: Element, site: string): boolean {
  const link = (heading.querySelector('a[href]') ?? heading.closest('a[href]'))?.getAttribute('href') ?? '';
  return (
    (/^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+|blog\/?)?$/.test(link.replace(ARCHIVE, '')) && link !== '') ||
    plain(textOf(heading)) === site ||
    heading.closest(SITE)?.matches(':not(html, body)') === true
  );
}

/** The heading of a page's article. */
export interface Heading {
  readonly element: Element;
  /** Whether it stands first by its level or says what the title says; another is a guess, the first of all. */
  readonly isSure: boolean;
}

/**
 * The heading of the article: one that the page's title repeats, a first-level one before others,
 * else the first of the first level, else the first. The name of the site is none.
 */
export function headingOf(page: Document): Heading | undefined {
  if (!headings.has(page)) headings.set(page, findHeading(page));
  return headings.get(page);
}

const headings = new WeakMap<Document, Heading | undefined>();

function findHeading(page: Document): Heading | undefined {
  const meta = (name: string): string =>
    plain(page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '');
  const named = meta('og:title');
  const site = meta('og:site_name');
  const title = `${plain(page.title)} ${named}`;
  const all = [...page.querySelectorAll(`:is(h1, h2, h3):not(${READ_ALOUD})`)].filter(
    (one) => plain(textOf(one)) !== '' && !isElsewhere(one) && !isSiteName(one, site),
  );
  const firsts = all.filter(({ localName }) => localName === 'h1');
  const repeats = (one: Element): boolean => {
    const text = plain(textOf(one));
    return text === named || (text.length > 9 && title.includes(text));
  };
  const sure = firsts.find(repeats) ?? all.filter(repeats).toSorted(byLength)[0] ?? firsts[0];
  const element = sure ?? all[0];
  return element && { element, isSure: element === sure };
}

/** Headings that only a screen reader reads: of parts of the page. */
const READ_ALOUD =
  '[class*="sr-only" i], [class*="text-hide" i], [class*="visually-hidden" i], [class*="screen-reader" i]';

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
  const heading = headingOf(page)?.element;
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
