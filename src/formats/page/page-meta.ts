import type { UntrustedArticle } from '../../model/article.js';

/** Names of `meta` elements by field, in the order they are asked; the first that is not blank counts. */
const NAMES = Object.freeze({
  headline: ['dc.title', 'dcterms.title', 'citation_title', 'parsely-title', 'sailthru.title', 'twitter:title'],
  description: ['description', 'dc.description', 'dcterms.abstract', 'sailthru.description', 'twitter:description'],
  author: ['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'citation_author', 'byl', 'article:author_name'],
  publisher: ['application-name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'twitter:site'],
  datePublished: [
    'article:published', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date',
    'parsely-pub-date', 'sailthru.date', 'dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.date', 'dcterms.created', 'dcterms.issued',
    'citation_publication_date', 'citation_date', 'cxenseparse:recs:publishtime', 'article.published', 'article.created', 'date.created', 'created', 'originalpublicationdate',
    'ptime', 'displaydate', 'last-modified',
  ],
  dateModified: ['datemodified', 'dcterms.modified', 'dc.date.modified', 'revised', 'last-modified'],
  articleSection: ['section', 'parsely-section', 'article:section'],
  image: ['twitter:image', 'twitter:image:src', 'thumbnail', 'sailthru.image.full'],
  inLanguage: ['content-language', 'dc.language', 'dcterms.language', 'language'],
  license: ['dcterms.license', 'dc.rights', 'dcterms.rights', 'copyright'],
} as const); // prettier-ignore

/** The `meta` elements of a page, by lower-case name, property or `itemprop`; of several the first. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** What the plain `meta` elements of a page say: Dublin Core, Parsely, Sailthru, Twitter and the like. */
export function pageMeta(tags: MetaTags): UntrustedArticle {
  const found: Record<string, unknown> = {};
  for (const [field, names] of Object.entries(NAMES)) found[field] = names.map((name) => tags.get(name)).find(Boolean);
  return found;
}

/**
 * What Open Graph says.
 *
 * @see https://ogp.me/
 */
export function pageOpenGraph(tags: MetaTags): UntrustedArticle {
  // Networks want the address of a profile here, which names nobody.
  const author = [
    tags.get('article:author'),
    tags.get('og:author'),
    tags.get('og:article:author'),
    tags.get('cxenseparse:author'),
    labelledAuthor(tags),
  ].find((name) => name && !/^https?:|^www\.|^\//.test(name));
  return {
    headline: tags.get('og:title'),
    description: tags.get('og:description'),
    author,
    publisher: tags.get('og:site_name'),
    datePublished: tags.get('article:published_time') ?? tags.get('og:article:published_time'),
    dateModified: tags.get('article:modified_time') ?? tags.get('og:updated_time'),
    articleSection: tags.get('article:section'),
    image: {
      url: tags.get('og:image') ?? tags.get('og:image:url') ?? tags.get('og:image:secure_url'),
      width: tags.get('og:image:width'),
      height: tags.get('og:image:height'),
      alt: tags.get('og:image:alt'),
    },
    inLanguage: tags.get('og:locale'),
    url: tags.get('og:url'),
  };
}

/** The most common plugin of WordPress names the author as a detail of the Twitter card, with a label for the reader. */
function labelledAuthor(tags: MetaTags): string | undefined {
  const place = ['1', '2'].find((one) => WRITTEN.test(tags.get(`twitter:label${one}`) ?? ''));
  return place && tags.get(`twitter:data${place}`);
}

const WRITTEN = /written|author|verfasst|geschrieben|autor|écrit|auteur|escrito|scritto|geschreven|skriv|napis|автор/i;
