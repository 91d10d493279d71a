import type { UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { child, children, childText, parseXml } from './xml.js';

/**
 * RSS 2.0, with the modules that newsrooms use: content, Dublin Core and Media RSS.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/media-rss
 */
function parse(source: Source): UntrustedArticle[] {
  const channel = child(parseXml(source).documentElement, 'channel');
  const items = channel ? children(channel, 'item') : [];
  if (!channel || items.length === 0) throw new PressError('no-article', 'The feed has no entries.');
  const shared = {
    publisher: { name: childText(channel, 'title'), url: childText(channel, 'link') },
    inLanguage: childText(channel, 'language'),
  };
  return items.map((item) => ({ ...shared, ...readItem(item) }));
}

function readItem(item: Element): UntrustedArticle {
  const guid = child(item, 'guid');
  const content = childText(item, 'content:encoded');
  return {
    identifier: guid?.textContent?.trim(),
    headline: childText(item, 'title') ?? childText(item, 'media:title'),
    description: childText(item, 'description'),
    articleBody: content ?? childText(item, 'description'),
    url: childText(item, 'link') ?? (guid?.getAttribute('isPermaLink') === 'false' ? undefined : guid?.textContent),
    datePublished: childText(item, 'pubDate') ?? childText(item, 'dc:date'),
    author: readAuthors(item),
    articleSection: childText(item, 'category'),
    image: readImage(item),
  };
}

/** RSS's own `author` is an e-mail address, with the name in brackets behind it. */
function readAuthors(item: Element): unknown {
  const creators = children(item, 'dc:creator').map(({ textContent }) => textContent);
  if (creators.length > 0) return creators;
  const author = childText(item, 'author');
  return author && (/\(([^)]+)\)/.exec(author)?.[1] ?? (author.includes('@') ? undefined : author));
}

function readImage(item: Element): unknown {
  const scopes = [item, ...children(item, 'media:group')];
  const media = scopes.flatMap((scope) => children(scope, 'media:content')).find(isPicture);
  const picture =
    media ??
    children(item, 'enclosure').find(isPicture) ??
    scopes.map((scope) => child(scope, 'media:thumbnail')).find(Boolean);
  const about = (name: string): string | undefined => (media && childText(media, name)) ?? childText(item, name);
  return (
    picture && {
      url: picture.getAttribute('url'),
      width: picture.getAttribute('width'),
      height: picture.getAttribute('height'),
      alt: about('media:title'),
      caption: about('media:description'),
      credit: about('media:credit'),
    }
  );
}

function isPicture(element: Element): boolean {
  return (
    element.getAttribute('medium') === 'image' ||
    (element.getAttribute('type') ?? '').startsWith('image/') ||
    /\.(?:jpe?g|png|webp|avif|gif)(?:\?|$)/i.test(element.getAttribute('url') ?? '')
  );
}

export default { parse } satisfies Format;
