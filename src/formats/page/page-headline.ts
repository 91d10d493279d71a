import { headingOf, plain, textOf } from './visible-text.js';
import { Address } from '../../model/safe-url.js';

/** What parts a headline from the name of the site in a title. */
const PARTS = /\s+[|–—·•»«:/~-]+\s+|\s*[|»]\s*|:\s+(?=\S+$)/;

/**
 * The heading of the article as the reader sees it. A kicker inside the heading is told by the title,
 * which ends as the heading does.
 *
 * @param titles what else the page gives as its title, without the name of the site
 */
export function pageHeadline(page: Document, titles: readonly unknown[]): { readonly text: string } | undefined {
  const heading = headingOf(page)?.element;
  if (!heading) return undefined;
  const text = withoutKicker(heading);
  const written = plain(text);
  const shorter = titles.find(
    (title): title is string =>
      typeof title === 'string' &&
      title.length > text.length * 0.4 &&
      plain(title) !== written &&
      (written.endsWith(plain(title)) || (written.startsWith(plain(title)) && heading.childElementCount > 0)),
  );
  return { text: shorter ?? text };
}

/** What stands in a heading above the headline, or is read aloud with it, by the names that newsrooms give it. */
const KICKER =
  [
    'kicker',
    'overline',
    'topline',
    'headline-top',
    'dachzeile',
    'spitzmarke',
    'eyebrow',
    'roofline',
    'highline',
    'label',
    'sr-only',
    'visually-hidden',
    'screen-reader',
  ]
    .map((name) => `[class*="${name}" i]`)
    .join() + ',button,small,[class$="small" i]';

function withoutKicker(heading: Element): string {
  const whole = textOf(heading);
  const [named, another] = heading.querySelectorAll('.headline, .title, [itemprop~="headline"]');
  if (named && !another && textOf(named)) return textOf(named);
  if (!heading.querySelector(KICKER)) return whole;
  const copy = heading.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(KICKER)) one.remove();
  return textOf(copy) || whole;
}

/**
 * A title without the name of the site, at either end: a part that the host or the site's own name
 * repeats.
 */
export function withoutSite(title: string, url: string, site = ''): string {
  const host = squeezed(new Address(url).hostname.replace(/^www\./, ''));
  const named = squeezed(site);
  const isPart = (part: string): boolean => {
    const name = squeezed(part);
    return (
      name.length > 1 &&
      part.split(' ').length < 7 &&
      (host.includes(name) || name === named || (named.length > 3 && name.startsWith(named)) || name.includes(host))
    );
  };
  const parts = title.split(PARTS).filter(Boolean);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length > 1 && isPart(last)) {
    return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:/~-]+$/, ''), url, site);
  }
  if (parts.length > 1 && isPart(first))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—·•»«:/~-]+/, '');
  return title;
}

/** Whether a text is the name of the site and nothing else. */
export function isSite(text: string, url: string, site = ''): boolean {
  const name = squeezed(text);
  return name === squeezed(site) || (name.length > 3 && squeezed(new URL(url).hostname).includes(name));
}

function squeezed(text: string): string {
  return plain(text).replaceAll(' ', '');
}
