import type { UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { at, list, members, parseJson, string } from './read-value.js';

/**
 * WordPress REST API: one post, or a list of them, best with `_embed`.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
function parse(source: Source): UntrustedArticle[] {
  const posts = list(parseJson(source)).filter((post) => at(post, 'title') ?? at(post, 'content'));
  if (posts.length === 0) throw new PressError('no-article', 'The WordPress answer holds no post.');
  return posts.map(readPost);
}

function readPost(post: unknown): UntrustedArticle {
  return {
    identifier: [at(post, 'id'), at(post, 'slug'), at(post, 'guid', 'rendered')],
    headline: at(post, 'title', 'rendered'),
    description: at(post, 'excerpt', 'rendered'),
    articleBody: at(post, 'content', 'rendered'),
    url: at(post, 'link'),
    datePublished: utc(at(post, 'date_gmt')) ?? at(post, 'date'),
    dateModified: utc(at(post, 'modified_gmt')) ?? at(post, 'modified'),
    author: list(at(post, '_embedded', 'author')).map((author) => ({
      name: at(author, 'name'),
      url: at(author, 'link'),
    })),
    articleSection: at(post, '_embedded', 'wp:term', 0, 0, 'name'),
    // WordPress has no field for the newsroom; the most common plugin writes one.
    publisher: at(post, 'yoast_head_json', 'og_site_name'),
    inLanguage: at(post, 'yoast_head_json', 'og_locale'),
    image: readMedia(at(post, '_embedded', 'wp:featuredmedia', 0)),
  };
}

/** `date_gmt` is in UTC and does not say so. A draft has zeros. */
function utc(date: unknown): string | undefined {
  const written = string(date);
  return written && !written.startsWith('0000') ? `${written}Z` : undefined;
}

function readMedia(media: unknown): unknown {
  const details = at(media, 'media_details');
  const sizes = Object.values(members(at(details, 'sizes'))).flatMap((size) => {
    const [url, width] = [string(at(size, 'source_url')), Number(at(size, 'width'))];
    return url && width > 0 ? [`${url} ${width}w`] : [];
  });
  return {
    url: at(media, 'source_url'),
    srcset: sizes.join(', '),
    alt: at(media, 'alt_text'),
    caption: at(media, 'caption', 'rendered'),
    width: at(details, 'width'),
    height: at(details, 'height'),
  };
}

export default { parse } satisfies Format;
