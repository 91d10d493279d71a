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
  return entries.map((entry) => readEntry(entry, feed, source));
}

function readEntry(entry: Element, feed: Element, source: Source): UntrustedArticle {
  const content = child(entry, 'content');
  const from = child(entry, 'source') ?? feed;
  const body = readText(content) ?? readText(child(entry, 'summary'));
  const authors = [entry, from].map((one) => readAuthors(one, source)).find(({ length }) => length > 0);
  return {
    identifier: childText(entry, 'id'),
    base: baseOf(content ?? entry, source),
    headline: readText(child(entry, 'title')),
    description: readText(child(entry, 'summary')),
    articleBody: typeof body === 'object' ? body.text : body,
    url: readLink(entry, source),
    datePublished: childText(entry, 'published', 'issued', 'created', 'updated', 'modified'),
    dateModified: childText(entry, 'updated', 'modified'),
    author: authors,
    publisher: { name: readText(child(from, 'title')), url: readLink(from, source) },
    articleSection: children(entry, 'category').map((one) => attribute(one, 'label') ?? attribute(one, 'term'))[0],
    image: readMedia(entry, source),
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

/** The page of an entry: links without a `rel` are alternates; an `id` may be an address too. */
function readLink(element: Element, source: Source): string | undefined {
  const links = children(element, 'link');
  const link =
    links.find((one) => /^(?:alternate|)$/.test(attribute(one, 'rel') ?? '') && attribute(one, 'href')) ??
    links.find((one) => attribute(one, 'rel') === 'related');
  return address(link, attribute(link, 'href'), source);
}

function readAuthors(element: Element, source: Source): unknown[] {
  const creators = children(element, 'dc:creator').map(({ textContent }) => ({ name: textContent }));
  const authors = children(element, 'author').map((author) => ({
    name: childText(author, 'name') ?? (author.children.length > 0 ? undefined : author.textContent),
    url: address(author, childText(author, 'uri', 'url'), source),
  }));
  return [...authors, ...creators].filter(({ name }) => name?.trim());
}

export default { parse } satisfies Format;
