import type { UntrustedArticle } from '../model/article.js';
import type { Source } from '../model/source.js';
import type { Format, Json } from './format.js';

/**
 * WordPress REST API: one post, or a list of them, best with `_embed`.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
function parse({ text }: Source): UntrustedArticle[] {
  return [JSON.parse(text) as Json]
    .flat()
    .filter((post) => post?.title ?? post?.content)
    .map(readPost);
}

function readPost(post: Json): UntrustedArticle {
  const { _embedded: embedded, yoast_head_json: yoast } = post;
  return {
    identifier: [post.id, post.slug, post.guid?.rendered],
    headline: post.title?.rendered,
    description: post.excerpt?.rendered,
    articleBody: post.content?.rendered,
    url: post.link,
    // In UTC, which they do not say; no zone is UTC to the cleaning, too.
    datePublished: post.date_gmt ?? post.date,
    dateModified: post.modified_gmt ?? post.modified,
    author: [embedded?.author ?? yoast?.author ?? []]
      .flat()
      .map((one) => one?.name && { name: one.name, url: one.link }),
    articleSection: embedded?.['wp:term']?.[0]?.[0]?.name,
    // WordPress has no field for the newsroom or the language; the most common plugin writes both.
    publisher: yoast?.og_site_name,
    inLanguage: yoast?.og_locale,
    image: readMedia(embedded?.['wp:featuredmedia']?.[0]),
  };
}

function readMedia(media: Json | undefined): unknown {
  const details = media?.media_details;
  return {
    url: media?.source_url,
    srcset: Object.values(details?.sizes ?? {})
      .map((size) => `${String(size?.source_url)} ${String(size?.width)}w`)
      .join(),
    alt: media?.alt_text,
    caption: media?.caption?.rendered,
    width: details?.width,
    height: details?.height,
  };
}

export default { parse } satisfies Format;
