import { inertDocument } from '../model/inert-document.js';
import { safeUrl } from '../model/safe-url.js';
import type { Source } from '../model/source.js';

/** The beginning of a feed. What is before it, a declaration or a DOCTYPE with entities, no feed needs. */
const ROOT = /<(\w+:)?(rss|rdf|feed|entry)[\s>]/i;

/** Tags, or whatever else begins with `<`, that are parsed whole: the longest feeds have a fifth of them. */
const MOST = 100_000;

/**
 * What holds the root element of a feed. Parsing is what a long feed costs, so all between the first
 * entries that are needed and what follows the last is left out before. Where that, or the whole, is
 * broken (an entry may also end inside CDATA), code that is only loaded then reads it.
 *
 * @throws {PressError} `unsupported` without a DOM
 */
export async function parseXml({ text: source, limit = Infinity, DOMParser }: Source): Promise<ParentNode> {
  const markup = source.slice(source.search(ROOT));
  for (const attempt of [firstEntries(markup, limit), markup]) {
    if (attempt.split('<').length > MOST) continue;
    const document = inertDocument(attempt, 'application/xml', DOMParser);
    if (!document.querySelector('parsererror')) return document;
  }
  return (await import('./repair-xml.js')).repairXml(markup, DOMParser);
}

/** Searched for from both ends: what lies between is not looked at. */
function firstEntries(markup: string, limit: number): string {
  const [end] = /<\/(?:item|entry)>/.exec(markup) ?? [markup];
  const last = markup.lastIndexOf(end);
  let at = -1;
  for (let left = limit; left > 0 && at < last; left -= 1) at = markup.indexOf(end, at + 1);
  return markup.slice(0, at) + markup.slice(last);
}

/** The elements in another that have anything in them, in lists by name. */
export type Elements = Readonly<Record<string, Element[] | undefined>>;

/**
 * The children of an element by name: in lower case, as some feeds have it, and without the prefix,
 * which tells little but for the modules that have titles and authors of their own. The names of a
 * repaired document begin with `x-`.
 */
export function elementsOf(parent: ParentNode | null | undefined): Elements {
  const elements = Object.create(null) as Record<string, Element[] | undefined>;
  for (const one of parent?.children ?? []) {
    (elements[one.nodeName.toLowerCase().replace(/^(x-)?((?!media|itunes|dc:desc)\w+:)?/, '')] ??= []).push(one);
  }
  return elements;
}

/**
 * The first text that is not blank, or has a picture, say, in it, as markup. Atom says of each whether it is plain, escaped markup or
 * markup; in Atom 0.3 the `type` is a media type, and `mode` says whether markup is escaped. RSS does
 * not say: it may be.
 */
export function text(...lists: readonly (readonly Element[] | undefined)[]): string | undefined {
  const element = lists.map((list) => list?.[0]).find((one) => one?.firstElementChild ?? one?.textContent?.trim());
  return element?.firstElementChild ||
    (element?.closest('feed,entry') &&
      !/html|escaped/i.test(`${element.getAttribute('type')}${element.getAttribute('mode')}`))
    ? element.innerHTML.replace(/<\/x-br>|(<\/?)(?:x-|\w+:)+|<!\[CDATA\[|\]\]>/g, '$1')
    : element?.textContent?.trim();
}

/** The address that an element has as an attribute, or else as its text. */
export function addressOf(element: Element | undefined, home: string): string | undefined {
  return (
    element &&
    safeUrl(element.getAttribute('href') ?? element.getAttribute('url') ?? element.textContent, baseOf(element, home))
  );
}

/**
 * What relative addresses in an element are resolved against: `xml:base`, which nests, on top of
 * `home`. That is the page the feed is of where it names one, since others serve feeds, too; else
 * the feed's own address.
 */
export function baseOf(element: Element | null, home: string): string {
  const base = element ? baseOf(element.parentElement, home) : home;
  return safeUrl(element?.getAttribute('xml:base'), base) ?? base;
}
