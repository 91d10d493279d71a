import type { UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { at, list, members, parseJson, string } from './read-value.js';

/** Deeper than a collection of activities with their objects. */
const DEPTH = 5;

/**
 * ActivityStreams 2.0: an Article, Note or Page, also inside an activity (Create, Update, Announce)
 * or a collection.
 *
 * @see https://www.w3.org/TR/activitystreams-vocabulary/
 */
function parse(source: Source): UntrustedArticle[] {
  const articles = findObjects(parseJson(source), DEPTH).map(readObject);
  if (articles.length > 0) return articles;
  throw new PressError('no-article', 'The ActivityStreams document holds no Article, Note or Page.');
}

function findObjects(value: unknown, depth: number): unknown[] {
  if (depth === 0) return [];
  return list(value).flatMap((node) => {
    if (types(node).some((type) => /(?:^|[/#:])(?:Article|Note|Page)$/.test(String(type)))) return [node];
    return ['object', 'orderedItems', 'items', 'first'].flatMap((holder) => findObjects(at(node, holder), depth - 1));
  });
}

/** `@type` and `@id` are what JSON-LD calls them, and some programs write. */
const types = (node: unknown): readonly unknown[] => list(at(node, 'type') ?? at(node, '@type'));
const id = (node: unknown): unknown => at(node, 'id') ?? at(node, '@id');

function readObject(node: unknown): UntrustedArticle {
  const content = translated(node, 'content');
  const pictures = [
    ...list(at(node, 'image')),
    ...list(at(node, 'attachment')).filter(isPicture),
    ...list(at(node, 'icon')),
  ];
  return {
    identifier: id(node),
    headline: translated(node, 'name') ?? at(node, 'displayName'),
    description: translated(node, 'summary'),
    articleBody: content,
    url: link(at(node, 'url')) ?? id(node),
    datePublished: at(node, 'published'),
    dateModified: at(node, 'updated'),
    author: list(at(node, 'attributedTo') ?? at(node, 'actor') ?? at(node, 'author')).map(readActor),
    publisher: at(node, 'generator', 'name'),
    image: pictures.map((one) => ({
      url: link(at(one, 'url') ?? at(one, 'href')) ?? one,
      width: at(one, 'width'),
      height: at(one, 'height'),
      alt: at(one, 'name'),
    })),
    inLanguage: Object.keys(members(at(node, 'contentMap') ?? at(node, 'nameMap')))[0],
  };
}

/** A text, or its first translation. */
function translated(node: unknown, name: string): unknown {
  return string(at(node, name)) ?? Object.values(members(at(node, `${name}Map`)))[0];
}

/** An address, a Link, or a list of them: the first that is a page. */
function link(value: unknown): unknown {
  const links = list(value);
  const one = links.find((each) => /html/.test(String(at(each, 'mediaType')))) ?? links[0];
  return string(one) ?? at(one, 'href') ?? at(one, 'url');
}

function readActor(actor: unknown): unknown {
  const name = translated(actor, 'name') ?? at(actor, 'preferredUsername') ?? id(actor);
  return typeof actor === 'string' ? actor : { name, url: link(at(actor, 'url')) ?? id(actor) };
}

function isPicture(node: unknown): boolean {
  return types(node).includes('Image') || String(at(node, 'mediaType')).startsWith('image/');
}

export default { parse } satisfies Format;
