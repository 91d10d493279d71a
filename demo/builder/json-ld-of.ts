import type { Article } from '../../src/article.js';

/** A clean article as schema.org's JSON-LD, to stand inside a page. */
export function jsonLdOf(article: Article, articleBody: string | undefined): object {
  const { author, publisher, image, datePublished, dateModified, paragraphs: _, provenance: __, ...fields } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...fields,
    ...(datePublished && { datePublished: datePublished.toISOString() }),
    ...(dateModified && { dateModified: dateModified.toISOString() }),
    ...(author && { author: author.map((person) => ({ '@type': 'Person', ...person })) }),
    ...(publisher && { publisher: { '@type': 'NewsMediaOrganization', ...publisher } }),
    ...(image && { image: imageObject(image) }),
    articleBody,
  };
}

function imageObject({ url, alt, caption, credit, width, height }: NonNullable<Article['image']>): object {
  return { '@type': 'ImageObject', url, description: alt, caption, creditText: credit, width, height };
}
