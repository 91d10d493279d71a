import type { UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { at, list, parseJson } from './read-value.js';

/**
 * JSON Feed 1.0 and 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
function parse(source: Source): UntrustedArticle[] {
  const feed = parseJson(source);
  const items = list(at(feed, 'items'));
  if (items.length === 0) throw new PressError('no-article', 'The feed has no entries.');
  return items.map((item) => readItem(item, feed));
}

function readItem(item: unknown, feed: unknown): UntrustedArticle {
  const authors = [item, feed].map((one) => list(at(one, 'authors') ?? at(one, 'author')));
  return {
    identifier: at(item, 'id'),
    headline: plain(at(item, 'title')),
    description: plain(at(item, 'summary')),
    articleBody: at(item, 'content_html') ?? at(item, 'content_text') ?? at(item, 'summary'),
    url: at(item, 'url') ?? at(item, 'external_url'),
    datePublished: at(item, 'date_published'),
    dateModified: at(item, 'date_modified'),
    author: authors.find((some) => some.some((one) => at(one, 'name'))),
    publisher: { name: at(feed, 'title'), url: at(feed, 'home_page_url') },
    articleSection: at(item, 'tags'),
    image: [at(item, 'image'), at(item, 'banner_image')],
    inLanguage: at(item, 'language') ?? at(feed, 'language'),
  };
}

/** Titles and summaries are plain text by the specification. */
function plain(text: unknown): unknown {
  return typeof text === 'string' ? { text } : text;
}

export default { parse } satisfies Format;
