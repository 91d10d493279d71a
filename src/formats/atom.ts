import type { UntrustedArticle, UntrustedText } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { readMedia } from './media-rss.js';
import { address, attribute, baseOf, child, children, childText, parseXml } from './xml.js';

/**
 * Atom 1.0, and 0.3 from before the standard, with Media RSS; also a single entry.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
async function parse(source: Source): Promise<UntrustedArticle[]> {
  const feed = await parseXml(source);
  const entries = feed.localName === 'entry' ? [feed] : children(feed, 'entry');
  if (entries.length === 0) throw new PressError('no-article', 'The feed has no entries.');
  const home = readLink(feed, source.url) ?? source.url;
  return entries.map((entry) => readEntry(entry, feed, home));
}

function readEntry(entry: Element, feed: Element, home: string): UntrustedArticle {
  const content = child(entry, 'content');
  const from = child(entry, 'source') ?? feed;
  const body = readText(content) ?? readText(child(entry, 'summary'));
  const authors = [entry, from].map((one) => readAuthors(one, home)).find(({ length }) => length > 0);
  return {
    identifier: childText(entry, 'id'),
    base: baseOf(content ?? entry, home),
    headline: readText(child(entry, 'title')),
    description: readText(child(entry, 'summary')),
    articleBody: typeof body === 'object' ? body.text : body,
    url: readLink(entry, home),
    datePublished: childText(entry, 'published', 'issued', 'created', 'updated', 'modified'),
    dateModified: childText(entry, 'updated', 'modified'),
    author: authors,
    publisher: { name: readText(child(from, 'title')), url: readLink(from, home) },
    articleSection: children(entry, 'category').map((one) => attribute(one, 'label') ?? attribute(one, 'term'))[0],
    image: readMedia(entry, home),
    inLanguage: entry.closest('[*|lang]')?.getAttribute('xml:lang'),
    usageInfo: readText(child(entry, 'rights') ?? child(feed, 'rights') ?? child(feed, 'copyright')),
  };
}

/**
 * Atom says of each text whether it is plain, escaped markup or markup. In Atom 0.3 the `type` is a
 * media type, and `mode` says whether markup is escaped.
 */
function readText(element: Element | undefined): UntrustedText | undefined {
  const text = element?.textContent?.trim();
  if (!element || !text) return undefined;
  const type = attribute(element, 'type') ?? 'text';
  if (element.children.length > 0) return element.innerHTML.replace(/(<\/?)[\w-]+:/g, '$1');
  return /html|escaped/i.test(`${type} ${attribute(element, 'mode') ?? ''}`) ? text : { text };
}

/** The page of an entry: links without a `rel` are alternates. An entry without one has a file at least, or a page on it. */
function readLink(element: Element, home: string): string | undefined {
  const links = children(element, 'link');
  const rel = (of: RegExp): Element | undefined =>
    links.find((one) => of.test(attribute(one, 'rel') ?? '') && attribute(one, 'href'));
  const link = rel(/^(?:alternate)?$/) ?? rel(/^(?!self|edit|hub|next|prev|first|last|search)/);
  return address(link, attribute(link, 'href'), home);
}

function readAuthors(element: Element, home: string): unknown[] {
  const creators = children(element, 'dc:creator').map(({ textContent }) => ({ name: textContent }));
  const authors = children(element, 'author').map((author) => ({
    name: childText(author, 'name') ?? (author.children.length > 0 ? undefined : author.textContent),
    url: address(author, childText(author, 'uri', 'url'), home),
  }));
  return [...authors, ...creators].filter(({ name }) => name?.trim());
}

export default { parse } satisfies Format;
