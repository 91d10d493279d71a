import type { UntrustedArticle } from '../model/article.js';
import type { Source } from '../model/source.js';
import type { Format, Json } from './format.js';

/** Deeper than a collection of activities with their objects. */
const DEPTH = 5;

/**
 * ActivityStreams 2.0: an Article, Note or Page, also inside an activity (Create, Update, Announce)
 * or a collection.
 *
 * @see https://www.w3.org/TR/activitystreams-vocabulary/
 */
function parse({ text }: Source): UntrustedArticle[] {
  return findObjects(JSON.parse(text) as Json, DEPTH).map(readObject);
}

function findObjects(value: Json | undefined, depth: number): Json[] {
  return [value ?? []]
    .flat()
    .flatMap((node) =>
      isOf(node, /\b(?:Article|Note|Page)"/)
        ? [node]
        : depth > 0
          ? [node?.object, node?.orderedItems, node?.items, node?.first].flatMap((one) => findObjects(one, depth - 1))
          : [],
    );
}

/** `@type` is what JSON-LD calls it, and some programs write. A type may be a list. */
function isOf(node: Json | undefined, type: RegExp): boolean {
  return type.test(JSON.stringify(node?.type ?? node?.['@type']));
}

function readObject(node: Json): UntrustedArticle {
  const id = node.id ?? node['@id'];
  const attached = [node.attachment ?? []]
    .flat()
    .filter((one) => isOf(one, /Image"/) || String(one?.mediaType).startsWith('image'));
  return {
    identifier: id,
    headline: translated(node, 'name') ?? node.displayName,
    description: translated(node, 'summary'),
    articleBody: translated(node, 'content'),
    url: link(node.url) ?? id,
    datePublished: node.published,
    dateModified: node.updated,
    author: [node.attributedTo ?? node.actor ?? node.author ?? []].flat().map(readActor),
    publisher: node.generator?.name,
    image: [[node.image ?? []].flat(), attached, [node.icon ?? []].flat()].flat().map((one) => ({
      ...one,
      url: link(one?.url ?? one?.href ?? one),
      alt: one?.name,
    })),
    inLanguage: Object.keys(node.contentMap ?? node.nameMap ?? {})[0],
  };
}

/** A text, or its first translation. */
function translated(node: Json | undefined, name: string): Json | undefined {
  return node?.[name] ?? Object.values(node?.[`${name}Map`] ?? {})[0];
}

/** An address, a Link, or a list of them: the first that is a page. */
function link(value: Json | undefined): Json | undefined {
  const links = [value ?? []].flat();
  const one = links.find((each) => /html/.test(String(each?.mediaType))) ?? links[0];
  return one?.href ?? one?.url ?? one;
}

function readActor(actor: Json | undefined): unknown {
  return {
    name: translated(actor, 'name') ?? actor?.preferredUsername ?? actor?.id ?? actor,
    url: link(actor?.url) ?? actor?.id,
  };
}

export default { parse } satisfies Format;
