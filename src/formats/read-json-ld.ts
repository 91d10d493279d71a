import type { UntrustedArticle } from '../model/article.js';
import type { Json } from './format.js';

/** Types that are articles, at the end of a name or an IRI: NewsArticle and its kinds, Report, BlogPosting. */
const ARTICLE = /(?:Article|[/"]Report|(?:Blog|Media)Posting)"/;

/** What else a page may call itself; it counts where nothing in the document is an article. */
const PAGE = /(?:WebPage|CreativeWork|Review|Recipe)"/;

/** Deeper than any real document nests its article. */
const DEPTH = 9;

/**
 * The articles of a JSON-LD document: alone, in a list or a `@graph`, inside a page or an item list;
 * where it has none, the page itself if it says what it is about. Members that refer to another node
 * of the document by `@id` are looked up there.
 *
 * @see https://www.w3.org/TR/json-ld11/
 */
export function readJsonLd(document: unknown): UntrustedArticle[] {
  const nodes = new Map<unknown, Json>();
  const articles: Json[] = [];
  const pages: Json[] = [];
  const walk = (node: Json | undefined, depth: number): void => {
    if (!depth || !node || typeof node !== 'object') return;
    const type = JSON.stringify(node['@type']);
    // A node with nothing but its `@id` refers to one.
    if (Object.keys(node)[1]) nodes.set(node['@id'], node);
    if (PAGE.test(type)) pages.push(node);
    if (ARTICLE.test(type)) articles.push(node);
    else for (const member of Object.values(node)) walk(member, depth - 1);
  };
  walk(document as Json, DEPTH);
  nodes.delete(undefined);
  const resolve = (value: Json | undefined): unknown[] =>
    [value ?? []].flat().map((one) => ((one?.name ?? one?.url) ? one : (nodes.get(one?.['@id']) ?? one)));
  return (articles.length > 0 ? articles : pages.slice(0, 1)).map((node) => ({
    ...node,
    headline: node.headline ?? node.name,
    url: node.url ?? node.mainEntityOfPage?.['@id'] ?? node.mainEntityOfPage,
    author: resolve(node.author),
    publisher: resolve(node.publisher),
    image: [...resolve(node.image), node.thumbnailUrl],
    identifier: [node['@id'], node.identifier?.value ?? node.identifier],
    provenance: {},
  }));
}
