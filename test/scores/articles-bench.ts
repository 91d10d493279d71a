/**
 * What the articles scorer calls, as one classic script: `presscardsBench.extract` reads a document
 * with the same code as the cards and answers in the scorer's words.
 */
import { parseArticles } from '../../src/article.js';
import type { Article } from '../../src/article.js';

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
  const items = articles.map((article) => answer(article, format));
  return page ? { ...items[0] } : { ...items[0], items };
}

function answer(article: Article, format: string): object {
  // The cases of ninjs have the date of the version that is there, not of the first.
  const date = format === 'ninjs' ? article.dateModified : article.datePublished;
  const authors = article.author?.map(({ name }) => name) ?? [];
  // The cases of feeds name one author of an entry, where there are several the first.
  const one = /^(?:rss|rdf|atom|atom03|jsonfeed)$/.test(format);
  return {
    title: article.headline,
    authors: one ? authors.slice(0, 1) : authors,
    date: date?.toISOString(),
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
  // These cases take the standfirst for text; presscards keeps it apart, as the `description`.
  const standfirst = format === 'html-segments' && description && !text.includes(description.slice(0, 60));
  return (standfirst ? `${description}\n${text}` : text) || articleBody?.toString();
}

Object.assign(globalThis, { presscardsBench: { extract } });
