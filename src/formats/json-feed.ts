import type { UntrustedArticle } from '../model/article.js';
import type { Source } from '../model/source.js';
import type { Format, Json } from './format.js';

/**
 * JSON Feed 1.0 and 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
function parse({ text }: Source): UntrustedArticle[] {
  const feed = JSON.parse(text) as Json;
  return [feed.items ?? []].flat().map((item) => readItem(item, feed));
}

function readItem(item: Json | undefined, feed: Json): UntrustedArticle {
  const authors = [item?.authors ?? item?.author, feed.authors ?? feed.author];
  return {
    identifier: item?.id,
    headline: plain(item?.title),
    description: plain(item?.summary),
    articleBody: item?.content_html ?? item?.content_text ?? item?.summary,
    url: item?.url ?? item?.external_url,
    datePublished: item?.date_published,
    dateModified: item?.date_modified,
    author: authors.find((some) => [some ?? []].flat()[0]?.name),
    publisher: { name: feed.title, url: feed.home_page_url },
    articleSection: item?.tags,
    image: [item?.image, item?.banner_image],
    inLanguage: item?.language ?? feed.language,
  };
}

/** Titles and summaries are plain text by the specification. */
const plain = (text: unknown): unknown => (typeof text === 'string' ? { text } : text);

export default { parse } satisfies Format;
