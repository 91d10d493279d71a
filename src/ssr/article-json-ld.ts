import type { Article, Author, Image, Publisher } from '../model/article.js';
import type { ServerCard } from './server-cards.js';

/**
 * An article as the JSON-LD that a card on the page reads: schema.org's NewsArticle, with as much of
 * the body as the kind of card needs. Text is plain in an article and markup in a source, so that the
 * few characters with a meaning in markup are written as entities.
 *
 * @see https://schema.org/NewsArticle
 */
export function articleJsonLd(article: Article, depth: ServerCard['depth']): string {
  const { author, publisher, image, datePublished, dateModified, url, isAccessibleForFree } = article;
  const document = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: escape(article.headline),
    description: escape(article.description),
    url,
    datePublished,
    dateModified,
    author: author?.map((one) => named('Person', one)),
    publisher: publisher && named('NewsMediaOrganization', publisher),
    image: image && imageObject(image),
    articleSection: escape(article.articleSection),
    inLanguage: article.inLanguage,
    usageInfo: escape(article.usageInfo),
    license: escape(article.license),
    creditText: escape(article.creditText),
    correction: escape(article.correction),
    creativeWorkStatus: escape(article.creativeWorkStatus),
    isAccessibleForFree,
    articleBody: depth === 'fields' ? undefined : bodyOf(article, depth),
  };
  // Inside a script element, `</script` and `<!--` would have a meaning of their own.
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

function bodyOf({ articleBody, paragraphs }: Article, depth: 'text' | 'body'): string | undefined {
  if (depth === 'body' && articleBody) return articleBody.toString();
  return paragraphs.map((text) => `<p>${escape(text)}</p>`).join('') || undefined;
}

function named(type: string, { name, url }: Author | Publisher): object {
  return { '@type': type, name: escape(name), url };
}

/** `srcset` and `alt` are not schema.org's; whoever does not know them passes them over. */
function imageObject({ url, srcset, alt, caption, credit, width, height }: Image): object {
  return {
    '@type': 'ImageObject',
    url,
    srcset,
    alt: escape(alt),
    caption: escape(caption),
    creditText: escape(credit),
    width,
    height,
  };
}

function escape(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
