import type { UntrustedArticle } from '../../model/article.js';
import { pickAuthor } from './page-author.js';
import { pickDate } from './page-date.js';
import { isSite, withoutSite, pageHeadline } from './page-headline.js';
import { pageJsonLd } from './page-json-ld.js';
import { pageMeta, pageOpenGraph, readMetaTags } from './page-meta.js';
import { pageMicrodata } from './page-microdata.js';
import { pageVisible } from './page-visible.js';
import { headingOf } from './visible-text.js';

/** What a page says of itself, by the way it says it. */
type Sources = Readonly<Record<string, UntrustedArticle>>;

/**
 * For each field, which way of saying it is believed first: the one that was right most often on
 * pages with annotations. A heading is what was printed; titles for networks and search engines are
 * often others.
 */
const ORDER: Readonly<Partial<Record<keyof UntrustedArticle, readonly string[]>>> = Object.freeze({
  headline: ['heading', 'microdata', 'json-ld', 'open-graph', 'meta', 'first-heading', 'title'],
  description: ['json-ld', 'open-graph', 'meta', 'microdata'],
  publisher: ['open-graph', 'json-ld', 'microdata', 'meta'],
  dateModified: ['json-ld', 'open-graph', 'microdata', 'meta'],
  articleSection: ['json-ld', 'open-graph', 'microdata', 'meta'],
  image: ['open-graph', 'json-ld', 'microdata', 'meta', 'visible'],
  inLanguage: ['html', 'json-ld', 'open-graph', 'meta'],
  url: ['canonical', 'open-graph', 'json-ld', 'address'],
  usageInfo: ['json-ld'],
  license: ['json-ld', 'canonical', 'meta'],
  creditText: ['json-ld'],
  correction: ['json-ld'],
  creativeWorkStatus: ['json-ld'],
  isAccessibleForFree: ['json-ld', 'microdata'],
  identifier: ['json-ld'],
});

/** The fields of a page's article, merged field by field, and in `provenance` which way gave each. */
export function pageFields(page: Document, url: string): UntrustedArticle {
  const sources = readSources(page, url);
  const said = (field: keyof UntrustedArticle) => (way: string) => sources[way]?.[field];
  const fields: Record<string, unknown> = {};
  const provenance: Record<string, string> = {};
  const take = (field: keyof UntrustedArticle, way: string | undefined): void => {
    if (way) [fields[field], provenance[field]] = [said(field)(way), way];
  };
  for (const [field, ways] of Object.entries(ORDER) as [keyof UntrustedArticle, readonly string[]][]) {
    take(
      field,
      ways.find((way) => says(said(field)(way))),
    );
  }
  take('author', pickAuthor(said('author'), url, sources['open-graph']?.publisher as string | undefined));
  const [way, date] = pickDate(said('datePublished'), page.documentElement.lang) ?? [];
  take('datePublished', way);
  return { ...fields, ...(date && { datePublished: date }), provenance };
}

function readSources(page: Document, url: string): Sources {
  const tags = readMetaTags(page);
  const openGraph = pageOpenGraph(tags);
  const jsonLd = pageJsonLd(page);
  const meta = pageMeta(tags);
  const site = tags.get('og:site_name');
  const titled = (title: unknown): unknown =>
    typeof title !== 'string' ? title : isSite(title, url, site) ? undefined : withoutSite(title, url, site);
  return {
    'json-ld': { ...jsonLd, headline: titled(jsonLd.headline) },
    'open-graph': { ...openGraph, headline: titled(openGraph.headline) },
    microdata: pageMicrodata(page),
    meta: { ...meta, author: typeof meta.author === 'string' && withoutSite(meta.author, url, site) },
    visible: pageVisible(page),
    [headingOf(page)?.isSure ? 'heading' : 'first-heading']: {
      headline: pageHeadline(page, [titled(openGraph.headline), titled(jsonLd.headline), titled(page.title)]),
    },
    title: { headline: titled(page.title) ?? page.title },
    html: { inLanguage: page.documentElement.lang },
    canonical: {
      url: page.querySelector('link[rel~="canonical"][href]')?.getAttribute('href'),
      license: page.querySelector('link[rel~="license"][href], a[rel~="license"][href]')?.getAttribute('href'),
    },
    address: { url, datePublished: /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=\D)/.exec(url)?.slice(1).join('-') },
  };
}

/** Whether there is something in a value: text, or a member with text. */
function says(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' ? Object.values(value ?? {}).some(says) : value !== undefined;
}
