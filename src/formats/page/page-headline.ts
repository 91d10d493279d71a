import { headingOf, plain, textOf } from './visible-text.js';

/** What parts a headline from the name of the site in a title. */
const PARTS = /\s+[|–—·•»«:/~-]+\s+|\s*[|»]\s*|:\s+(?=\S+$)/;

/** The heading of the article as the reader sees it. */
export function pageHeadline(page: Document): { readonly text: string } | undefined {
  const heading = headingOf(page);
  return heading && { text: textOf(heading) };
}

/**
 * A title without the name of the site, at either end: a part that the host or the site's own name
 * repeats.
 */
export function withoutSite(title: string, url: string, site = ''): string {
  const host = squeezed(new URL(url).hostname.replace(/^www\./, ''));
  const named = squeezed(site);
  const isSite = (part: string): boolean => {
    const name = squeezed(part);
    return (
      name.length > 1 &&
      part.split(' ').length < 7 &&
      (host.includes(name) || name === named || (named.length > 3 && name.startsWith(named)) || name.includes(host))
    );
  };
  const parts = title.split(PARTS).filter(Boolean);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length > 1 && isSite(last)) {
    return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:/~-]+$/, ''), url, site);
  }
  if (parts.length > 1 && isSite(first))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—·•»«:/~-]+/, '');
  return title;
}

function squeezed(text: string): string {
  return plain(text).replaceAll(' ', '');
}
