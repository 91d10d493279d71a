import type { UntrustedArticle } from '../../model/article.js';
import { cleanByline } from './clean-byline.js';
import { findDate } from './find-date.js';
import { headingOf, isElsewhere, nearHeading, textOf } from './visible-text.js';

/** Elements whose whole text is a name, the surest first. A name in them may be a nickname. */
const NAMES = Object.freeze([
  '.author.vcard .fn, .byline .fn, .byline [rel~="author"], [class*="author" i] [rel~="author"], [class*="byline" i] a[href*="author" i], [class*="meta" i] a[href*="/author/" i]',
  '[rel~="author"], [class*="document-author" i], [class*="documentauthor" i], .vcard.author, .username',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i], [class*="auth_name" i]',
]);

/** Elements that hold a byline, with other words around the name. */
const BYLINES = Object.freeze([
  '[class*="byline" i], [class*="by-line" i]',
  '[class*="author" i], [class*="autor" i], [id*="author" i], [class*="writer" i], [class*="auteur" i], [class*="verfasser" i], [class*="contributor" i], [class*="creator" i], [class*="redakteur" i]',
  'a[href*="/author/" i], a[href*="/autor" i], a[href*="/authors/" i], a[href*="/redakt" i], a[href*="/people/" i], a[href*="/profile/" i]',
]);

const DATED =
  'time, [class*="date" i], [class*="datum" i], [class*="publi" i], [class*="posted" i], [class*="timestamp" i], [id*="date" i], [class*="meta" i], [class*="byline" i], [class*="time" i], [class*="submitted" i], [class*="fecha" i], [class*="release" i]';

/** The fields as a reader sees them: the line that names who wrote it, the date beside it, the first picture. */
export function pageVisible(page: Document): UntrustedArticle {
  return {
    get author() {
      return visibleAuthor(page)?.map((text) => ({ name: { text } }));
    },
    get datePublished() {
      return visibleDate(page);
    },
    get image() {
      return page.querySelector('article figure img[src], main figure img[src]')?.getAttribute('src');
    },
  };
}

/** The elements of a selector that are in the article's own part of the page. */
function own(page: Document, selector: string): Element[] {
  return [...page.querySelectorAll(selector)].filter(
    (one) => !isElsewhere(one) && !/^(?:html|body|main|article)$/.test(one.localName),
  );
}

/** A byline that is one link and nothing else, so that what it says is a name whatever it looks like. */
function isOneName(element: Element): boolean {
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')];
  return links.length === 1 && links.every((link) => textOf(link) === textOf(element));
}

function visibleAuthor(page: Document): readonly string[] | undefined {
  const near = nearHeading(page)
    .map(textOf)
    .filter((text) => text.length < 120);
  const ways = [
    ...NAMES.map((selector) => () => own(page, selector).map((one) => cleanByline(textOf(one), true))),
    ...BYLINES.map((selector) => () => own(page, selector).map((one) => cleanByline(textOf(one), isOneName(one)))),
    () =>
      near
        .filter((text) => BY.test(text))
        .map((text) => cleanByline(text.replace(/^.*?(?=\b(?:by|von|par|por)\s)/i, ''))),
    () => near.filter((text) => findDate(text)).map(besideDate),
    () =>
      own(page, 'p, li')
        .filter(isShort)
        .map(textOf)
        .filter((text) => SIGNED.test(text))
        .map((text) => cleanByline(text)),
    () => signature(page),
  ];
  for (const way of ways) {
    const names = way().find(({ length }) => length > 0);
    if (names) return names;
  }
  return undefined;
}

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
  const heading = headingOf(page);
  const marked = own(page, DATED).slice(0, MOST_DATES);
  // What stands before the heading is more often the date of today, or of another article.
  const isAfter = (one: Element): boolean => !heading || Boolean(heading.compareDocumentPosition(one) & 4);
  for (const element of [
    ...marked.filter(isAfter),
    ...marked.filter((one) => !isAfter(one)),
    ...nearHeading(page),
    ...page.querySelectorAll('time:not(aside time, footer time, [class*="comment" i] time, [class*="related" i] time)'),
  ]) {
    const stamp = (element.getAttribute('datetime') ?? element.getAttribute('content') ?? '').trim();
    if (/^\d{4}-\d\d-\d\d/.test(stamp)) return stamp;
    const text = textOf(element);
    // A paragraph may begin with the date.
    const date = findDate(text.length < 160 ? text : text.slice(0, 24), lang);
    if (date) return date;
  }
  return undefined;
}
