/**
 * What the articles scorer calls, as one classic script: `presscardsBench.extract` reads a document
 * with the same code as the cards and answers in the scorer's words.
 */
import { parseArticles } from '../src/article.js';
import type { Article } from '../src/article.js';

interface Case {
  readonly format: string;
  readonly url: string;
  readonly id: string;
}

async function extract(source: string, { format, url }: Case): Promise<object> {
  const articles = await parseArticles(source, { url, body: false });
  const items = articles.map((article) => answer(article, format));
  return /^html-/.test(format) ? { ...items[0] } : { ...items[0], items };
}

function answer(article: Article, format: string): object {
  // The cases of ninjs have the date of the version that is there, not of the first.
  const date = format === 'ninjs' ? article.dateModified : article.datePublished;
  return {
    title: article.headline,
    authors: article.author?.map(({ name }) => name) ?? [],
    date: date?.toISOString(),
    articleBody: article.paragraphs.join('\n'),
    excerpt: article.description,
    siteName: article.publisher?.name,
    lang: article.inLanguage,
    image: article.image?.url,
    url: article.url,
    provenance: article.provenance,
  };
}

Object.assign(globalThis, { presscardsBench: { extract } });
