import type { UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { readMedia } from './media-rss.js';
import { address, attribute, baseOf, child, children, childText, parseXml } from './xml.js';

/**
 * RSS in all its versions, with the modules that newsrooms use: content, Dublin Core, Atom and Media
 * RSS. In RSS 1.0 and 0.90, which are RDF, the items stand beside the channel.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://web.resource.org/rss/1.0/spec
 */
async function parse(source: Source): Promise<UntrustedArticle[]> {
  const root = await parseXml(source);
  const channel = [...root.children].find(({ localName }) => localName === 'channel');
  const items = [channel, root]
    .flatMap((one) => [...(one?.children ?? [])])
    .filter(({ localName, childElementCount }) => localName === 'item' && childElementCount > 0);
  if (items.length === 0) throw new PressError('no-article', 'The feed has no entries.');
  const home = address(channel, childText(channel, 'link'), source.url) ?? source.url;
  const shared = {
    publisher: { name: childText(channel, 'title'), url: home },
    inLanguage: childText(channel, 'language', 'dc:language'),
    usageInfo: childText(channel, 'copyright', 'dc:rights'),
  };
  return items.map((item) => ({ ...shared, ...readItem(item, home) }));
}

function readItem(item: Element, home: string): UntrustedArticle {
  const guid = child(item, 'guid');
  const id = guid?.textContent?.trim() || undefined;
  const link =
    childText(item, 'link') ??
    attribute(
      children(item, 'atom:link').find((one) => attribute(one, 'rel') !== 'self'),
      'href',
    ) ??
    (attribute(guid, 'isPermaLink') === 'false' || !/^https?:/.test(id ?? '') ? undefined : id);
  const language = childText(item, 'dc:language');
  return {
    identifier: id ?? attribute(item, 'rdf:about'),
    base: baseOf(item, home),
    headline: childText(item, 'title', 'media:title', 'dc:title'),
    description: childText(item, 'description', 'atom:summary', 'dc:description'),
    articleBody: childText(item, 'content:encoded', 'xhtml:body', 'description', 'atom:summary'),
    url: address(item, link, home),
    datePublished: childText(item, 'pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published'),
    dateModified: childText(item, 'atom:updated', 'dcterms:modified'),
    author: readAuthors(item),
    articleSection: childText(item, 'category', 'dc:subject'),
    image: readMedia(item, home),
    ...(language && { inLanguage: language }),
  };
}

/** RSS's own `author` is an e-mail address with the name in brackets behind it; others write it the other way round. */
function readAuthors(item: Element): unknown {
  const creators = children(item, 'dc:creator').flatMap(({ textContent }) => textContent?.trim() || []);
  const author = childText(child(item, 'atom:author'), 'name') ?? childText(item, 'author', 'itunes:author') ?? [];
  return (creators.length > 0 ? creators : [author].flat()).map((one) =>
    one.replace(/^\S+@\S+\s*\((.+)\)$|\s*[(<](?:mailto:)?\S+@\S+[)>]$/, '$1'),
  );
}

export default { parse } satisfies Format;
