import type { UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { Format } from './format.js';
import { at, list, members, parseJson, string } from './read-value.js';

type Item = Readonly<Record<string, unknown>>;

/**
 * IPTC ninjs 1, 2 and 3: texts are members of their own in version 1 (`body_xhtml`) and lists with
 * roles later; version 3 writes `versionCreated` what was `versioncreated`.
 *
 * @see https://iptc.org/std/ninjs/
 */
function parse(source: Source): UntrustedArticle[] {
  const items = list(parseJson(source)).map(lowerCased);
  const usable = items.filter(isUsable);
  if (usable.length > 0) return usable.map(readItem);
  throw items.length > 0
    ? new PressError('withheld', 'The publisher has cancelled this article, or holds it back until later.')
    : new PressError('no-article', 'The ninjs document holds no item.');
}

function lowerCased(item: unknown): Item {
  return Object.fromEntries(Object.entries(members(item)).map(([key, value]) => [key.toLowerCase(), value]));
}

/** An embargo that cannot be read is kept. */
function isUsable({ pubstatus, embargoed }: Item): boolean {
  return (
    !/^(?:cancell?ed|withheld)$/i.test(string(pubstatus) ?? '') &&
    (string(embargoed) === undefined || Date.parse(String(embargoed)) <= Date.now())
  );
}

function readItem(item: Item): UntrustedArticle {
  const byline = string(item['byline']) ?? string(item['by']);
  const people = [...list(item['bylines']), ...list(item['infosources'])].flatMap(
    (one) => string(at(one, 'byline')) ?? string(at(one, 'name')) ?? [],
  );
  return {
    identifier: item['uri'],
    headline: text(item, 'headline', /main/) ?? item['title'] ?? text(item, 'title', /^/),
    description: text(item, 'description', item['type'] === 'picture' ? /^/ : /summary|text|caption|^$/),
    articleBody: markup(item),
    url:
      list(item['renditions']).map((one) => at(one, 'mimetype') === 'text/html' && at(one, 'href'))[0] || item['uri'],
    datePublished: item['firstcreated'] ?? item['versioncreated'],
    dateModified: item['versioncreated'],
    author: byline ? [byline] : people.slice(0, list(item['bylines']).length || people.length),
    articleSection: at(list(item['subjects'] ?? item['subject'])[0], 'name'),
    image: [item, ...associations(item)].map(readPicture).find(Boolean),
    inLanguage: item['language'],
    publisher: at(item, 'copyrightholder'),
    usageInfo: item['usageterms'],
    creditText: item['copyrightnotice'],
    creativeWorkStatus: item['pubstatus'],
  };
}

/** Version 1 names what is associated; later ones list it. */
function associations(item: Item): Item[] {
  const all = item['associations'];
  return (Array.isArray(all) ? list(all) : Object.values(members(all))).map(lowerCased);
}

/** The texts of a kind with the name of each: its role, or in version 1 the end of its key. */
function texts(item: Item, kind: string): { role: string; type: string; value: string }[] {
  const listed = list(item[kind.replace(/y$/, 'ie') + 's']).map((one) => [string(at(one, 'role')) ?? '', one] as const);
  const named = Object.entries(item).flatMap(([key, value]) =>
    key === kind || key.startsWith(`${kind}_`) ? [[key.slice(kind.length + 1), value] as const] : [],
  );
  return [...named, ...listed].flatMap(([role, one]) => {
    const value = string(at(one, 'value')) ?? string(one);
    const type = string(at(lowerCased(one), 'contenttype')) ?? role;
    return value ? [{ role, type, value }] : [];
  });
}

/** The text of the role that is wanted, else the first; plain unless it says otherwise. */
function text(item: Item, kind: string, role: RegExp): unknown {
  const all = texts(item, kind);
  const one = all.find((each) => role.test(each.role)) ?? all[0];
  return one && (/html/i.test(one.type) ? one.value : { text: one.value });
}

function markup(item: Item): string | undefined {
  const all = texts(item, 'body');
  return (all.find(({ type }) => /html/i.test(type)) ?? all[0])?.value;
}

/** The largest rendition of a picture is shown; the others are its `srcset`. */
function readPicture(item: Item): unknown {
  if (!/^(?:picture|graphic)$/.test(string(item['type']) ?? '')) return undefined;
  const all = item['renditions'];
  const files = (Array.isArray(all) ? list(all) : Object.values(members(all)))
    .map((one) => ({ url: string(at(one, 'href')), width: Number(at(one, 'width')), height: at(one, 'height') }))
    .filter(({ url }) => url)
    .toSorted((one, other) => (other.width || 0) - (one.width || 0));
  return {
    ...files[0],
    url: files[0]?.url ?? item['uri'],
    srcset: files.flatMap(({ url, width }) => (width > 0 ? [`${url} ${width}w`] : [])).join(', '),
    alt: text(item, 'headline', /main/),
    caption: text(item, 'description', /caption/),
    credit: string(item['byline']) ?? string(item['by']) ?? item['copyrightnotice'],
  };
}

export default { parse } satisfies Format;
