import type { UntrustedArticle } from '../../model/article.js';
import { cleanByline } from './clean-byline.js';
import { findDate } from './find-date.js';
import { headingOf, isElsewhere, nearHeading, SHOW_TEXT, textOf } from './visible-text.js';

/** Elements whose whole text is a name, the surest first. A name in them may be a nickname. */
const NAMES = Object.freeze([
  '.author.vcard .fn, .byline .fn, .byline [rel~="author"], [class*="author" i] [rel~="author"], [class*="byline" i] a[href*="author" i], [class*="meta" i] a[href*="/author/" i]',
  '[rel~="author"], [class*="document-author" i], [class*="documentauthor" i], .vcard.author',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i], [class*="auth_name" i]',
]);

/** Elements that hold a byline, with other words around the name. */
const BYLINES = Object.freeze([
  '[class*="byline" i], [class*="by-line" i]',
  '[class*="author" i], [class*="autor" i], [id*="author" i], [class*="writer" i], [class*="auteur" i], [class*="verfasser" i], [class*="contributor" i], [class*="creator" i], [class*="redakteur" i]',
  'a[href*="/author/" i], a[href*="/autor" i], a[href*="/authors/" i], a[href*="/redakt" i], a[href*="/people/" i], a[href*="/profile/" i], a[href*="/editors/" i]',
]);

/** A name in what frames the article, which may be its own header or footer. */
const AT_ITS_END =
  ':is(article, main) :is(aside, footer) [rel~="author"]:not(nav *, [class*="comment" i] *, [class*="related" i] *, [class*="sidebar" i] *, [class*="recommend" i] *)';

const DATED =
  'time, [class*="date" i], [class*="datum" i], [class*="publi" i], [class*="posted" i], [class*="timestamp" i], [id*="date" i], [class*="meta" i], [class*="byline" i], [class*="time" i], [class*="submitted" i], [class*="fecha" i], [class*="release" i]';

/** The fields as a reader sees them: the line that names who wrote it, the date beside it, the first picture. */
export function pageVisible(page: Document): UntrustedArticle {
  const author = once(() => visibleAuthor(page)?.map((text) => ({ name: { text } })));
  const date = once(() => visibleDate(page));
  return {
    get author() {
      return author();
    },
    get datePublished() {
      return date();
    },
    get image() {
      return page.querySelector('article figure img[src], main figure img[src]')?.getAttribute('src');
    },
  };
}

/** Looking is what takes time, and most pages say for machines what they show. */
function once<T>(look: () => T): () => T {
  let seen: [T] | undefined;
  return () => (seen ??= [look()])[0];
}

/** The elements of a selector that are in the article's own part of the page. */
function own(page: Document, selector: string): Element[] {
  return [...page.querySelectorAll(selector)].filter(
    (one) => !isElsewhere(one) && !/^(?:html|body|main|article)$/.test(one.localName),
  );
}

/** What stands before the heading is more often of another article, and a date there that of today. */
function afterHeadingFirst(page: Document, elements: readonly Element[]): Element[] {
  const heading = headingOf(page)?.element;
  const isAfter = (one: Element): boolean => !heading || Boolean(heading.compareDocumentPosition(one) & 4);
  return [...elements.filter(isAfter), ...elements.filter((one) => !isAfter(one))];
}

/** A byline that is one link and nothing else, so that what it says is a name whatever it looks like. */
function isOneName(element: Element): boolean {
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')];
  return links.length === 1 && links.every((link) => textOf(link) === textOf(element));
}

function visibleAuthor(page: Document): readonly string[] | undefined {
  const near = (): string[] =>
    nearHeading(page)
      .map(textOf)
      .filter((text) => text.length < 120);
  const marked = (selector: string, sure: (element: Element) => boolean): string[][] =>
    afterHeadingFirst(page, own(page, selector)).map((one) => cleanByline(bylineText(one), sure(one)));
  const ways = [
    ...NAMES.map((selector) => () => marked(selector, () => true)),
    ...BYLINES.map((selector) => () => marked(selector, isOneName)),
    () => [...page.querySelectorAll(AT_ITS_END)].map((one) => cleanByline(textOf(one), true)),
    () =>
      near()
        .filter((text) => BY.test(text))
        .map((text) => cleanByline(text.replace(/^.*?(?=\b(?:by|von|par|por)\s)/i, ''))),
    () =>
      near()
        .filter((text) => findDate(text))
        .map(besideDate),
    () =>
      own(page, 'p, li')
        .filter(isShort)
        .map(textOf)
        .filter((text) => SIGNED.test(text))
        .map((text) => cleanByline(text)),
    () => afterLabel(page),
    () => signature(page),
    // What somebody is called on the site; a signature tells more.
    () => marked('.username', () => true),
  ];
  for (const way of ways) {
    const names = way().find(({ length }) => length > 0);
    if (names) return names;
  }
  return undefined;
}

/** The text of a byline. Words of two elements without a space between them are two things: a name, and a role. */
function bylineText(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let line = '';
  while (texts.nextNode()) {
    const text = texts.currentNode.nodeValue ?? '';
    line += /\p{Ll}$/u.test(line) && /^\p{Lu}/u.test(text) ? ` | ${text}` : text;
  }
  return element.querySelector('style, script, rt, rp, noscript') ? textOf(element) : line;
}

/** A label alone, and the name in the text that follows: `<b>Text:</b> Erika Mustermann`. */
function afterLabel(page: Document): string[][] {
  return own(page, 'b, strong, span, h4, h5, h6, dt, label')
    .filter((one) => one.childElementCount === 0 && LABEL.test(one.textContent ?? ''))
    .map((one) => {
      let next: ChildNode | null = one.nextSibling;
      while (next && !next.textContent?.trim()) next = next.nextSibling;
      const text = next?.textContent ?? '';
      return text.length < 100 ? cleanByline(text, next?.nodeType === 1 && isOneName(next as Element)) : [];
    });
}

const LABEL =
  /^\s*(?:by|von|par|por|words|(?:autor(?:in|en)?|authors?|auteur|autore|text|texte|written by)\s*:|(?:by|von|words)\s*:)\s*$/i;

/** Few words: a line of its own. What has many elements inside is none, whatever its text. */
function isShort(element: Element): boolean {
  return element.childElementCount < 5 && (element.textContent?.length ?? 0) < 80;
}

/** A line anywhere in the article that says what it names. */
const SIGNED =
  /^\W*(?:(?:auteur|autor(?:in|en)?|author|text|texte|testo|foto und text|text und foto|bericht)\s*:|(?:written|posted|verfasst|geschrieben|ein (?:artikel|beitrag)|(?:gast|blog) ?beitrag|écrit|escrito|scritto) (?:by|von|par|por|da)\b)\s*\p{Lu}/iu;

/** A name alone and emphasised, behind the last paragraph: how many newspapers sign. */
function signature(page: Document): string[][] {
  const paragraphs = own(page, 'p').filter((one) => textOf(one) !== '');
  const last = paragraphs.findLastIndex((one) => textOf(one).length > 120);
  return paragraphs
    .slice(last + 1, last + 3)
    .filter((one) => one.querySelector('em, i, b, strong') && FULL_NAME.test(textOf(one)))
    .map((one) => cleanByline(textOf(one)));
}

const FULL_NAME = /^\W*\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de|der|den|zu|\p{Lu}[\p{L}.'’-]*))* \p{Lu}[\p{L}'’-]+\W*$/u;

const BY =
  /^(?:[^a-z]{0,30}|posted |written |text |words |ein artikel |interview |\D{0,20}\d[^a-z]{0,30})(?:by|von|par|por|autor(?:in)?:?|text:|interview:)\s+\p{Lu}/iu;

/** A name in a line with a date: `21. Jan 2022 // Erika Mustermann`. */
function besideDate(text: string): string[] {
  return text
    .split(/\s*(?:[|•·,]|\/\/|\s[-–—]\s|\bby\b|\bvon\b)\s*/i)
    .filter((part) => !/\d/.test(part) && FULL_NAME.test(part))
    .flatMap((part) => cleanByline(part))
    .slice(0, 1);
}

/** Elements that may be dated; where they stand is asked of each, and that takes a browser its time. */
const MOST_DATES = 100;

function visibleDate(page: Document): string | undefined {
  const { lang } = page.documentElement;
  const read = (element: Element): string | undefined => {
    const stamp = (element.getAttribute('datetime') ?? element.getAttribute('content') ?? '').trim();
    if (/^\d{4}-\d\d-\d\d/.test(stamp)) return stamp;
    const text = textOf(element);
    // A paragraph may begin with the date.
    return findDate(text.length < 160 ? text : text.slice(0, 40), lang);
  };
  const first = (elements: Iterable<Element>): string | undefined => {
    for (const element of elements) {
      const date = read(element);
      if (date) return date;
    }
    return undefined;
  };
  return (
    first(afterHeadingFirst(page, own(page, DATED).slice(0, MOST_DATES))) ??
    first(nearHeading(page)) ??
    first(
      page.querySelectorAll('time:not(aside time, footer time, [class*="comment" i] time, [class*="related" i] time)'),
    )
  );
}
