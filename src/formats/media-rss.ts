import { address, attribute, child, children, childText } from './xml.js';

/**
 * The picture of an entry: the largest of Media RSS, else an enclosure, else a thumbnail. An entry
 * of Atom links its enclosures.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function readMedia(entry: Element, home: string): unknown {
  const scopes = [entry, ...children(entry, 'media:group')];
  const named = (name: string): Element[] =>
    [...scopes, ...children(entry, 'media:content')].flatMap((one) => children(one, name));
  const media = named('media:content')
    .filter(isPicture)
    .toSorted((one, other) => width(other) - width(one))[0];
  const picture =
    media ??
    [...children(entry, 'enclosure'), ...children(entry, 'link')].find(isPicture) ??
    named('media:thumbnail')[0] ??
    child(entry, 'itunes:image');
  const about = (name: string): string | undefined =>
    [media, ...scopes.toReversed()].map((one) => childText(one, name)).find(Boolean);
  return (
    picture && {
      url: address(picture, attribute(picture, 'url') ?? attribute(picture, 'href'), home),
      width: attribute(picture, 'width'),
      height: attribute(picture, 'height'),
      alt: about('media:title'),
      caption: about('media:description') ?? about('media:text'),
      credit: about('media:credit'),
    }
  );
}

const width = (element: Element): number => Number(attribute(element, 'width') ?? 0);

function isPicture(element: Element): boolean {
  const type = attribute(element, 'type') ?? '';
  return (
    (element.localName !== 'link' || attribute(element, 'rel') === 'enclosure') &&
    (attribute(element, 'medium') === 'image' ||
      type.startsWith('image/') ||
      (!type && /\.(?:jpe?g|png|webp|avif|gif)(?:\?|$)/i.test(attribute(element, 'url') ?? '')))
  );
}
