import type { Article, Author, FormatName, Image, Publisher, UntrustedArticle } from '../model/article.js';
import { safeUrl } from '../model/safe-url.js';
import { collapse } from './collapse.js';
import { plainText } from './plain-text.js';
import { readDate } from './read-date.js';
import { readSrcset } from './read-srcset.js';

/** What is known about the place an article was read from. */
export interface ArticleOrigin {
  /** The address that relative links are resolved against. */
  readonly url: string;
  /** Absent for data given as the `article` property. */
  readonly format?: FormatName;
  /** When the source was kept, where it is a copy. */
  readonly storedAt?: Date | undefined;
}

/** More authors or pictures than any article has; a list past it is an attack or a mistake. */
const MOST = 50;

/** More than any text of a card has, in UTF-16 units; a longer one would hold the page when it is drawn. */
const LONGEST = 20_000;

type Properties = Readonly<Record<string, unknown>>;
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Any value in, and what the member's name says out, or undefined. */
type Readers = Readonly<Record<string, (value: unknown, base: string) => unknown>>;

const ARTICLE: Readers = {
  headline: readText,
  // WordPress marks a text that it cut itself with brackets.
  description: (value) => readText(value)?.replace(/\s?\[(?:…|\.{3})\]$/, '…'),
  author: readAuthors,
  publisher: readNamed,
  datePublished: readDate,
  dateModified: readDate,
  articleSection: readText,
  image: readImage,
  inLanguage: readLanguage,
  url: readUrl,
  usageInfo: readText,
  license: readText,
  creditText: readText,
  correction: readText,
  creativeWorkStatus: readText,
  isAccessibleForFree: readBoolean,
};

const NAMED: Readers = { name: readText, url: readUrl };

const IMAGE: Readers = {
  url: readUrl,
  srcset: readSrcset,
  alt: readText,
  caption: readText,
  credit: readText,
  width: readLength,
  height: readLength,
};

/**
 * The article with clean text fields, addresses and dates; its body is not read, so `paragraphs` is
 * empty. Total: any value in, and a field that is not what its name says is absent.
 */
export function cleanArticle(untrusted: UntrustedArticle, { url: base, format, storedAt }: ArticleOrigin): Article {
  const article = readMembers<Article>(ARTICLE, untrusted, base);
  const { image, creditText } = article;
  if (image && creditText && !image.credit) article.image = { ...image, credit: creditText };
  const fields: Record<string, string> = {};
  for (const field of Object.keys(article)) {
    const given: unknown = format && untrusted.provenance?.[field];
    fields[field] = typeof given === 'string' ? given : (format ?? 'article');
  }
  return {
    ...article,
    paragraphs: [],
    provenance: { ...(format && { format }), ...(storedAt && { storedAt }), fields, removed: [] },
  };
}

const ANY: Properties = Object.prototype as object as Properties;

/** The members that are what their names say; a missing one is absent and not empty. */
function readMembers<T>(readers: Readers, properties: Properties, base: string): Mutable<Partial<T>> {
  const members: Record<string, unknown> = {};
  for (const name of Object.keys(readers)) {
    const given = properties[name];
    // What a page has put on every object is no field of an article.
    const value = readers[name]?.(given === ANY[name] ? undefined : given, base);
    if (value !== undefined) members[name] = value;
  }
  return members as Mutable<Partial<T>>;
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null;
}

/** Formats often allow one value or a list of them; a card has room for one. */
function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function all(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST) : [value];
}

/** Plain text of a string or number, of `{ text }`, of a JSON-LD value, or of something that has a name. */
function readText(value: unknown): string | undefined {
  let one = first(value);
  for (let depth = 0; isObject(one) && depth < 3; depth += 1) {
    if (typeof one['text'] === 'string') return written(collapse(one['text']));
    one = first(one['@value'] ?? one['name'] ?? one['url'] ?? one['@id']);
  }
  return typeof one === 'string' ? written(plainText(one)) : Number.isFinite(one) ? String(one) : undefined;
}

/** An address that is safe, and not the name of a missing value. */
function readUrl(value: unknown, base: string): string | undefined {
  const one = first(value);
  return typeof one === 'string' && written(one.trim()) ? safeUrl(one, base) : undefined;
}

/** Programs write a missing value as its name. */
function written(text: string): string | undefined {
  return /^(?:null|undefined|)$/.test(text) ? undefined : text.slice(0, LONGEST);
}

function readBoolean(value: unknown): boolean | undefined {
  const one = first(value);
  const word = typeof one === 'string' ? one.toLowerCase() : one;
  return word === true || word === 'true' || (word === false || word === 'false' ? false : undefined);
}

/** A language tag that `lang` and `Intl` accept. Feeds write `en_US`, too. */
function readLanguage(value: unknown): string | undefined {
  const one = first(value);
  const tag = readText((isObject(one) && one['alternateName']) || one);
  try {
    return tag && Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function readNamed(value: unknown, base: string): Publisher | undefined {
  const one = first(value);
  const properties = isObject(one) ? { ...one, name: one['name'] ?? one['text'] } : { name: one };
  const { name, ...rest } = readMembers<Publisher>(NAMED, properties, base);
  return name === undefined ? undefined : { name, ...rest };
}

function readAuthors(value: unknown, base: string): readonly Author[] | undefined {
  const authors = all(value).flatMap((one) => {
    const author = readNamed(one, base);
    // The card has a word of its own to introduce the name.
    return author ? { ...author, name: author.name.replace(/^(?:by|von|par|por)\s+(?=\p{Lu})/iu, '') } : [];
  });
  return authors.length > 0 ? authors : undefined;
}

function readImage(value: unknown, base: string): Image | undefined {
  for (const one of all(value)) {
    const { url, contentUrl, alt, caption, credit, creditText, ...rest }: Properties = isObject(one)
      ? one
      : { url: one };
    const properties = { ...rest, caption, url: url ?? contentUrl, alt: alt || caption, credit: credit || creditText };
    const image = readMembers<Image>(IMAGE, properties, base);
    if (image.url) return image as Image;
  }
  return undefined;
}

/** Whole pixels of a number, of `"1600"`, of `"1600px"`, or of a schema.org quantity. */
function readLength(value: unknown): number | undefined {
  const length = isObject(value) ? value['value'] : value;
  const pixels = Number.parseInt(isObject(length) ? '' : String(length), 10);
  return pixels > 0 && pixels < 1e5 ? pixels : undefined;
}
