import type { UntrustedArticle } from '../model/article.js';
import { at, list, members, string } from './read-value.js';

/** Types that are articles: NewsArticle and its kinds, Article, Report, BlogPosting, also as full IRIs. */
const ARTICLE_TYPE = /(?:^|\/)(?:\w*Article|Report|(?:Live)?BlogPosting|SocialMediaPosting|AnalysisNewsArticle)$/;

/** What else a page may call itself; it counts where nothing in the document is an article. */
const PAGE_TYPE = /(?:^|\/)(?:WebPage|CreativeWork|Review|Recipe)$/;

/** Members under which a document may hold its article. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart', 'blogPost'] as const;

/** Deeper than any real document nests its article. */
const DEPTH = 6;

/**
 * The articles of a JSON-LD document: alone, in a list or a `@graph`, inside a page or an item list;
 * where it has none, the page itself if it says what it is about. Members that refer to another node
 * of the document by `@id` are looked up there.
 *
 * @see https://www.w3.org/TR/json-ld11/
 */
export function readJsonLd(document: unknown): UntrustedArticle[] {
  const nodes = nodesById(document);
  const found = [ARTICLE_TYPE, PAGE_TYPE]
    .map((type) => findArticles(document, type, DEPTH))
    .find(({ length }) => length > 0);
  return (found ?? []).map((node) => readArticle(node, nodes));
}

function findArticles(value: unknown, type: RegExp, depth: number): unknown[] {
  if (depth === 0) return [];
  return list(value).flatMap((node) => {
    if (list(at(node, '@type')).some((one) => type.test(String(one)))) return [node];
    return HOLDERS.flatMap((holder) => findArticles(at(node, holder), type, depth - 1));
  });
}

/** The nodes of a `@graph` by their `@id`, for members that only refer to them. */
function nodesById(document: unknown): ReadonlyMap<unknown, unknown> {
  const graph = list(document).flatMap((node) => [node, ...list(at(node, '@graph'))]);
  return new Map(graph.filter((node) => Object.keys(members(node)).length > 1).map((node) => [at(node, '@id'), node]));
}

function readArticle(node: unknown, nodes: ReadonlyMap<unknown, unknown>): UntrustedArticle {
  const resolve = (value: unknown): unknown => {
    const id = at(value, '@id');
    return id !== undefined && at(value, 'name') === undefined && at(value, 'url') === undefined
      ? (nodes.get(id) ?? value)
      : value;
  };
  const resolveAll = (value: unknown): unknown[] => list(value).map(resolve);
  const page = at(node, 'mainEntityOfPage');
  return {
    ...members(node),
    headline: at(node, 'headline') ?? at(node, 'name'),
    url: at(node, 'url') ?? string(page) ?? at(page, '@id'),
    author: resolveAll(at(node, 'author')),
    publisher: resolveAll(at(node, 'publisher')),
    image: [...resolveAll(at(node, 'image')), ...resolveAll(at(node, 'thumbnailUrl'))],
    correction: at(node, 'correction', 'text') ?? at(node, 'correction', 'description') ?? at(node, 'correction'),
    identifier: [at(node, '@id'), at(node, 'identifier', 'value') ?? at(node, 'identifier')],
    provenance: {},
  };
}
