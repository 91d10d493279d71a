import type { UntrustedArticle } from '../model/article.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { addressOf, baseOf, type Elements, elementsOf, parseXml, text } from './xml.js';

/**
 * RSS in all its versions, and Atom 1.0 and 0.3, with the modules that newsrooms use: content, Dublin
 * Core, Media RSS, iTunes. One reader: the formats differ in the names of their elements more than in
 * what these say, and feeds borrow from each other.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://web.resource.org/rss/1.0/spec
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
async function parse(source: Source): Promise<UntrustedArticle[]> {
  const document = await parseXml(source);
  const root = elementsOf(document.firstElementChild);
  const feed = root.channel ? elementsOf(root.channel[0]) : root;
  const home = readLink(feed, source.url) ?? source.url;
  // In RSS 1.0 and 0.90, which are RDF, the items stand beside the channel. An entry may stand alone.
  const entries = feed.item ?? root.item ?? root.entry ?? elementsOf(document).entry ?? [];
  return entries.filter((entry) => entry.firstElementChild).map((entry) => readEntry(entry, feed, home));
}

function readEntry(element: Element, feed: Elements, home: string): UntrustedArticle {
  const entry = elementsOf(element);
  const source = elementsOf(entry.source?.[0]);
  const from = source.title ? source : feed;
  const [guid] = entry.guid ?? entry.id ?? [];
  const id = guid?.textContent?.trim();
  return {
    identifier: id,
    base: baseOf((entry.encoded ?? entry.content)?.[0] ?? element, home),
    headline: text(entry.title, entry['media:title']),
    description: text(entry.description, entry.summary, entry['dc:description']),
    articleBody: text(entry.encoded, entry.content, entry.body, entry.description, entry.summary),
    // An id that looks like the address of the page is it, unless it is said not to be.
    url:
      readLink(entry, home) ??
      (guid?.getAttribute('isPermaLink') !== 'false' && id?.startsWith('http') ? id : undefined),
    datePublished: text(
      entry.pubdate,
      entry.published,
      entry.issued,
      entry.date,
      entry.created,
      entry.updated,
      entry.modified,
    ),
    dateModified: text(entry.updated, entry.modified),
    author: (entry.author ?? entry.creator ?? from.author ?? entry['itunes:author'] ?? feed['itunes:author'])?.map(
      (one) => readAuthor(one, home),
    ),
    publisher: { name: text(from.title), url: readLink(from, home) },
    articleSection: (entry.category ?? entry.subject)?.map(
      (one) => one.getAttribute('label') ?? one.getAttribute('term') ?? one.textContent,
    ),
    image: readPicture(entry, home),
    inLanguage: text(entry.language, feed.language) ?? element.closest('[*|lang]')?.getAttribute('xml:lang'),
    usageInfo: text(entry.rights, feed.rights, feed.copyright),
  };
}

/** The page of an entry or a feed: a link without a `rel` is one. An entry without has a file at least, or a page on it. */
function readLink({ link = [] }: Elements, home: string): string | undefined {
  return [/^(alternate)?$/, /^(?!self|edit|hub)/]
    .flatMap((rel) => link.filter((one) => rel.test(one.getAttribute('rel') ?? '')))
    .map((one) => addressOf(one, home))
    .find(Boolean);
}

/** RSS's own `author` is an e-mail address with the name in brackets behind it; others write it the other way round. */
function readAuthor(element: Element, home: string): unknown {
  const { name, uri, url } = elementsOf(element);
  return {
    name: text(name) ?? element.textContent?.trim().replace(/^\S+@\S+\s*\((.+)\)$|\s*[(<]\S+@\S+$/, '$1'),
    url: addressOf((uri ?? url)?.[0], home),
  };
}

/**
 * The picture of an entry: the largest of Media RSS, else an enclosure, else a thumbnail.
 *
 * @see https://www.rssboard.org/media-rss
 */
function readPicture(entry: Elements, home: string): unknown {
  const all = { ...entry, ...elementsOf(entry['media:group']?.[0]) };
  const [picture] = [all['media:content'], all.enclosure, all.link, all['media:thumbnail'], all['itunes:image']]
    .flatMap((some) => some ?? [])
    .filter(isPicture)
    .toSorted((one, other) => width(other) - width(one));
  // What is said of one file counts for it before what is said of all.
  const about = { ...all, ...elementsOf(picture) };
  return (
    picture && {
      url: addressOf(picture, home),
      width: picture.getAttribute('width'),
      height: picture.getAttribute('height'),
      alt: text(about['media:title']),
      caption: text(about['media:description'], about['media:text']),
      credit: text(about['media:credit']),
    }
  );
}

/** A file may be a film; its name or type tells what it is, or else the ending of the file's name. */
function isPicture(element: Element): boolean {
  const [type, medium, url] = ['type', 'medium', 'url'].map((name) => element.getAttribute(name));
  return /:thumb|image|\.(jpe?g|png|webp|avif|gif)\b/i.test(element.nodeName + (type ?? medium ?? url));
}

/** A picture whose width nobody gives is more than a thumbnail. */
const width = (element: Element): number => Number(element.getAttribute('width') ?? 400);

export default { parse } satisfies Format;
