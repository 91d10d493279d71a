import type { UntrustedArticle } from '../../model/article.js';

/**
 * What microdata says: the properties of the page's article, or those that stand on their own, as
 * pages often leave the item itself out.
 *
 * @see https://html.spec.whatwg.org/multipage/microdata.html
 */
export function pageMicrodata(page: Document): UntrustedArticle {
  const properties = new Map<string, Element[]>();
  for (const element of page.querySelectorAll('[itemprop]')) {
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      properties.set(name, [...(properties.get(name) ?? []), element]);
    }
  }
  if (properties.size === 0) return {};
  const item = page.querySelector('[itemtype*="Article"], [itemtype*="BlogPosting"], [itemtype$="Report"]');
  const all = (name: string): Element[] => {
    const everywhere = properties.get(name) ?? [];
    const inside = everywhere.filter((one) => item?.contains(one) && one !== item);
    return inside.length > 0 ? inside : everywhere;
  };
  const first = (name: string): string | undefined => all(name).map(valueOf).find(Boolean);
  const named = (element: Element): { name: string | undefined; url: string | undefined } => ({
    name: valueOf(element.querySelector('[itemprop~="name"]') ?? element),
    url: element.querySelector('[itemprop~="url"], a[href]')?.getAttribute('href') ?? undefined,
  });
  const authors = all('author').filter((one) => !one.parentElement?.closest(OF_OTHERS));
  // Where a person is named, the company is the publisher.
  const people = authors.filter((one) => one.matches('[itemtype$="Person"]'));
  return {
    headline: first('headline'),
    description: first('description') ?? first('alternativeHeadline'),
    author: (people.length > 0 ? people : authors).map(named).filter(({ name }) => name),
    publisher: all('publisher').map(named)[0],
    datePublished: first('datePublished') ?? first('dateCreated'),
    dateModified: first('dateModified'),
    articleSection: first('articleSection'),
    image: all('image').map((one) => valueOf(one.querySelector('[itemprop~="url"]') ?? one)),
    inLanguage: first('inLanguage'),
  };
}

/** Parts of an article with authors of their own. */
const OF_OTHERS =
  '[itemprop~="comment"], [itemprop~="review"], [itemprop~="image"], [itemtype*="Comment"], [id*="comment" i], [class~="comment" i], figure';

/** The value of a property, which depends on its element. */
function valueOf(element: Element): string | undefined {
  // Blogs have the date of hAtom in the title of an abbreviation.
  const value = ['content', 'datetime', 'src', 'href', ...(element.localName === 'abbr' ? ['title'] : [])]
    .filter((name) => !(name === 'href' && element.localName === 'a'))
    .map((name) => element.getAttribute(name))
    .find((one) => one?.trim());
  return (
    (value ?? (element.hasAttribute('itemscope') ? '' : element.textContent))?.replace(/\s+/g, ' ').trim() || undefined
  );
}
