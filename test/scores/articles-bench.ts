/**
 * What the articles scorer calls, as one classic script: `presscardsBench.extract` reads a document
 * with the same code as the cards and answers in the scorer's words.
 */
import { parseArticles } from '../../src/article.js';
import type { Article } from '../../src/article.js';
import { parseSource } from '../../src/load/parse-source.js';

interface Case {
  readonly format: string;
  readonly url: string;
  readonly id: string;
}

async function extract(source: string, { format, url }: Case): Promise<object> {
  const page = format.startsWith('html-');
  // Some cases carry a name instead of an address.
  const address = /^https?:/.test(url) ? url : 'https://example.org/';
  const articles = await parseArticles(source, { url: address, body: !page });
  const contents = FEEDS.test(format) ? await contentsOf(source, address) : [];
  const items = articles.map((article, index) => ({ ...answer(article, format), html: contents[index] }));
  return page ? { ...items[0] } : { ...items[0], items };
}

const FEEDS = /^(?:rss|rdf|atom|atom03|jsonfeed)$/;

/**
 * What the adapter read as the content of each entry. These cases ask whether there is any (README of the
 * scorer: `hasContent`), and some, written for sanitizers, have an empty `<span>` or `<map>`, of which
 * presscards shows nothing.
 */
async function contentsOf(text: string, url: string): Promise<unknown[]> {
  const { articles } = await parseSource({ text, url, contentType: '' });
  return articles.map(({ articleBody }) => articleBody);
}

function answer(article: Article, format: string): object {
  // The cases of ninjs were read off `versioncreated` (README of the scorer: `date`), the date of the version that is
  // there; presscards has that as dateModified where the item also says when its first version was made.
  const date = format === 'ninjs' ? article.dateModified : article.datePublished;
  const authors = article.author?.map(({ name }) => name) ?? [];
  // The cases of feeds have one `author` of an entry (README of the scorer), where there are several the first.
  const one = FEEDS.test(format);
  return {
    title: article.headline,
    authors: one ? authors.slice(0, 1) : authors,
    date: format === 'html-segments' ? dayOf(article) : date?.toISOString(),
    // An entry may be a picture and nothing else.
    articleBody: body(article, format),
    excerpt: article.description,
    siteName: article.publisher?.name,
    lang: article.inLanguage,
    image: image(article, format),
    url: article.url,
    provenance: article.provenance,
  };
}

/** These cases have a day (README of the scorer), the one where the newsroom is. */
function dayOf({ datePublished, provenance: { zone = '+00:00' } }: Article): string | undefined {
  const local = datePublished && new Date(`${datePublished.toISOString().slice(0, -1)}${opposite(zone)}`);
  return local?.toISOString().slice(0, 10);
}

/** A moment in the zone west of a place has the time of day of that place in UTC. */
const opposite = (zone: string): string => (zone.startsWith('-') ? '+' : '-') + zone.slice(1);

/**
 * In these cases, which were read off the documents by rule (README of the scorer), `image` is the
 * thumbnail, where the documents also have larger files; presscards shows the largest, with all in
 * its `srcset`, the thumbnail first.
 */
function image({ image: picture }: Article, format: string): string | undefined {
  const thumbnail = /guardian|oembed/.test(format) ? picture?.srcset?.split(' ')[0] : undefined;
  return thumbnail ?? picture?.url;
}

function body({ description, paragraphs, articleBody }: Article, format: string): string | undefined {
  const text = paragraphs.join('\n');
  // The sentences that these cases want are of all that the page shows as its article (README of the scorer:
  // `with` and `without`), its standfirst among them, which presscards keeps apart as the `description` and a
  // card shows above the body. The cases of html-body are of the body alone, and so is the answer.
  const standfirst = format === 'html-segments' && description && !text.includes(description.slice(0, 60));
  return (standfirst ? `${description}\n${text}` : text) || articleBody?.toString() || undefined;
}

Object.assign(globalThis, { presscardsBench: { extract } });
