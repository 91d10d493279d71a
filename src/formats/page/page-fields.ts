import type { UntrustedArticle } from '../../model/article.js';
import { findDate } from './find-date.js';
import { withoutSite, pageHeadline } from './page-headline.js';
import { pageJsonLd } from './page-json-ld.js';
import { pageMeta, pageOpenGraph, readMetaTags } from './page-meta.js';
import { pageMicrodata } from './page-microdata.js';
import { pageVisible } from './page-visible.js';

/** What a page says of itself, by the way it says it. */
type Sources = Readonly<Record<string, UntrustedArticle>>;

/**
 * For each field, which way of saying it is believed first: the one that was right most often on
 * pages with annotations. A heading is what was printed; titles for networks and search engines are
 * often others. Machine dates are better than visible ones, and names too, while the plain `meta`
 * author is as often the company.
 */
const ORDER: Readonly<Partial<Record<keyof UntrustedArticle, readonly string[]>>> = Object.freeze({
  headline: ['heading', 'microdata', 'json-ld', 'open-graph', 'meta', 'title'],
  description: ['json-ld', 'open-graph', 'meta', 'microdata'],
  author: ['json-ld', 'open-graph', 'microdata', 'visible', 'meta'],
  publisher: ['open-graph', 'json-ld', 'microdata', 'meta'],
  datePublished: ['json-ld', 'open-graph', 'microdata', 'visible', 'address', 'meta'],
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
  const fields: Record<string, unknown> = {};
  const provenance: Record<string, string> = {};
  for (const [field, order] of Object.entries(ORDER)) {
    for (const name of order) {
      const given = (sources[name] as Readonly<Record<string, unknown>> | undefined)?.[field];
      const value = field.startsWith('date') ? machineDate(given, page.documentElement.lang) : given;
      if (!(field === 'author' ? names(value) : says(value))) continue;
      fields[field] = value;
      provenance[field] = name;
      break;
    }
  }
  return { ...fields, provenance };
}

function readSources(page: Document, url: string): Sources {
  const tags = readMetaTags(page);
  const openGraph = pageOpenGraph(tags);
  const jsonLd = pageJsonLd(page);
  const site = tags.get('og:site_name');
  const titled = (title: unknown): unknown => (typeof title === 'string' ? withoutSite(title, url, site) : title);
  return {
    'json-ld': { ...jsonLd, headline: titled(jsonLd.headline) },
    'open-graph': { ...openGraph, headline: titled(openGraph.headline) },
    microdata: pageMicrodata(page),
    meta: pageMeta(tags),
    visible: pageVisible(page),
    heading: {
      headline: pageHeadline(page, [titled(openGraph.headline), titled(jsonLd.headline), titled(page.title)]),
    },
    title: { headline: titled(page.title) },
    html: { inLanguage: page.documentElement.lang },
    canonical: {
      url: page.querySelector('link[rel~="canonical"][href]')?.getAttribute('href'),
      license: page.querySelector('link[rel~="license"][href], a[rel~="license"][href]')?.getAttribute('href'),
    },
    address: { url, datePublished: /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=\D)/.exec(url)?.slice(1).join('-') },
  };
}

/** A date that `Date` reads; pages write others into their machine-readable places, too. */
function machineDate(value: unknown, language: string): unknown {
  const written: unknown = [value].flat()[0];
  if (typeof written !== 'string' || !Number.isNaN(Date.parse(written))) return written;
  return findDate(written, language);
}

/** Whether an author has a name: plugins write the other members of one, too. */
function names(value: unknown): boolean {
  return [value]
    .flat()
    .some((one) => says(typeof one === 'string' ? one : (one as { name?: unknown } | undefined)?.name));
}

/** Whether there is something in a value: text, or a member with text. */
function says(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' ? Object.values(value ?? {}).some(says) : value !== undefined;
}
