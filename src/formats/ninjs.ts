import type { UntrustedArticle } from '../model/article.js';
import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import type { Format, Json } from './format.js';

/** Version 1 names the members of some lists; later versions number them. */
const listed = (value: Json | undefined): (Json | undefined)[] => Object.values(value ?? {});

const by = (item: Json | undefined): Json | undefined => item?.byline ?? item?.by;

/**
 * IPTC ninjs 1, 2 and 3: texts are members of their own in version 1 (`body_xhtml`) and lists with
 * roles later. An item that is cancelled, withheld or under embargo is not given out; an embargo
 * that cannot be read is kept.
 *
 * @see https://iptc.org/std/ninjs/
 */
function parse({ text: source }: Source): UntrustedArticle[] {
  // Version 3 writes `versionCreated` what was `versioncreated`. Inside strings a quotation mark is escaped.
  const items = [JSON.parse(source.replace(/"\w+"\s*:/g, (key) => key.toLowerCase())) as Json].flat();
  const usable = items.filter(
    ({ pubstatus, embargoed }) =>
      !/cancel|withheld/i.test(String(pubstatus)) && new Date(String(embargoed || 0)) <= new Date(),
  );
  if (!usable[0] && items[0]) throw new PressError('withheld', 'The publisher holds this article back.');
  return usable.map(readItem);
}

function readItem(item: Json): UntrustedArticle {
  const body = text(item, 'bod', /html/);
  return {
    identifier: item.uri,
    headline: text(item, 'headline', /main/) ?? text(item, 'title'),
    description: text(item, 'description', /summary/),
    articleBody: body?.text ?? body,
    url: listed(item.renditions).find((one) => /html/.test(String(one?.mimetype)))?.href ?? item.uri,
    datePublished: item.firstcreated ?? item.versioncreated,
    dateModified: item.versioncreated,
    author: by(item) ?? listed(item.bylines ?? item.infosources).map((one) => by(one) ?? one?.name),
    articleSection: (item.subjects ?? item.subject)?.[0]?.name,
    image: [item, ...listed(item.associations)].map(readPicture),
    inLanguage: item.language,
    publisher: item.copyrightholder,
    usageInfo: item.usageterms,
    creditText: item.copyrightnotice,
    creativeWorkStatus: item.pubstatus,
  };
}

/**
 * The text of a kind and of the role or type that is wanted, else the first; plain unless it says
 * otherwise. In version 1 the end of the key is both.
 */
function text(item: Json, kind: string, wanted = /^/): Json | undefined {
  const all = Object.entries(item)
    .filter(([key]) => key.startsWith(kind))
    .flatMap(([key, list]) =>
      [list ?? []]
        .flat()
        .map((one) => ({ text: one?.value ?? one, type: `${String(one?.role ?? key)} ${String(one?.contenttype)}` })),
    );
  const one = all.find(({ type }) => wanted.test(type)) ?? all[0];
  return /html/i.test(String(one?.type)) ? one?.text : (one as Json | undefined);
}

/** The largest rendition of a picture is shown; all are its `srcset`. */
function readPicture(item: Json | undefined): unknown {
  const files = listed(item?.renditions).toSorted((one, other) => Number(other?.width ?? 0) - Number(one?.width ?? 0));
  return (
    item &&
    /picture|graphic/.test(String(item.type)) && {
      ...files[0],
      url: files[0]?.href ?? item.uri,
      srcset: files.map((one) => `${String(one?.href)} ${String(one?.width)}w`).join(),
      alt: text(item, 'headline'),
      caption: text(item, 'description', /caption/),
      credit: by(item) ?? item.copyrightnotice,
    }
  );
}

export default { parse } satisfies Format;
