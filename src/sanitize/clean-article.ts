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
}

/** More authors or pictures than any article has; a list past it is an attack or a mistake. */
const MOST = 50;

type Properties = Readonly<Record<string, unknown>>;
type Reader = (value: unknown, base: string) => unknown;

/** How each field is read; those that are not here are left to the reader of the body. */
const READERS: Readonly<Record<string, Reader>> = {
  headline: readText,
  // WordPress marks a text that it cut itself with brackets.
  description: (value) => readText(value)?.replace(/\s*\[(?:…|\.{3})\]$/, '…'),
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

/**
 * The article with clean text fields, addresses and dates; its body is not read, so `paragraphs` is
 * empty. Total: any value in, and a field that is not what its name says is absent.
 */
export function cleanArticle(untrusted: UntrustedArticle, { url: base, format }: ArticleOrigin): Article {
  const article: Record<string, unknown> = {};
  const fields: Record<string, string> = {};
  for (const [field, read] of Object.entries(READERS)) {
    const value = read((untrusted as Properties)[field], base);
    if (value === undefined) continue;
    article[field] = value;
    const given: unknown = format && untrusted.provenance?.[field];
    fields[field] = typeof given === 'string' ? given : (format ?? 'article');
  }
  const { image, creditText } = article as Partial<Article>;
  if (image && creditText && !image.credit) article['image'] = { ...image, credit: creditText };
  return { ...article, paragraphs: [], provenance: { ...(format && { format }), fields, removed: [] } };
}

/** The object without its undefined members, so that a missing field is absent and not empty. */
function present<T extends object>(members: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null;
}

/** Formats often allow one value or a list of them; a card has room for one. */
function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** Plain text of a string or number, of `{ text }`, of a JSON-LD value, or of something that has a name. */
function readText(value: unknown): string | undefined {
  let one = first(value);
  for (let depth = 0; isObject(one) && depth < 3; depth += 1) {
    if (typeof one['text'] === 'string') return written(collapse(one['text']));
    one = first(one['@value'] ?? one['name'] ?? one['url'] ?? one['@id']);
  }
  return readWords(one);
}

function readWords(value: unknown): string | undefined {
  if (typeof value === 'string') return written(plainText(value));
  return Number.isFinite(value) ? String(value) : undefined;
}

/** An address that is safe, and not the name of a missing value. */
function readUrl(value: unknown, base: string): string | undefined {
  const one = first(value);
  return typeof one === 'string' && written(one.trim()) ? safeUrl(one, base) : undefined;
}

/** Programs write a missing value as its name. */
function written(text: string): string | undefined {
  return /^(?:null|undefined|)$/.test(text) ? undefined : text;
}

function readBoolean(value: unknown): boolean | undefined {
  const one = first(value);
  const word = typeof one === 'string' ? one.toLowerCase() : one;
  return word === true || word === 'true' ? true : word === false || word === 'false' ? false : undefined;
}

/** A language tag that `lang` and `Intl` accept. Feeds write `en_US`, too. */
function readLanguage(value: unknown): string | undefined {
  const tag = readText(isObject(first(value)) ? ((first(value) as Properties)['alternateName'] ?? value) : value);
  try {
    return tag && Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function readNamed(value: unknown, base: string): Publisher | undefined {
  const one = first(value);
  const name = readText(isObject(one) ? (one['name'] ?? one['text']) : one);
  if (!name) return undefined;
  return { name, ...present({ url: isObject(one) ? readUrl(one['url'], base) : undefined }) };
}

function readAuthors(value: unknown, base: string): readonly Author[] | undefined {
  const authors = (Array.isArray(value) ? value.slice(0, MOST) : [value]).flatMap((one: unknown) => {
    const author = readNamed(one, base);
    return author ? [{ ...author, name: withoutLead(author.name) }] : [];
  });
  return authors.length > 0 ? authors : undefined;
}

/** A byline without the word that introduces the name: the card has one of its own. */
function withoutLead(byline: string): string {
  return byline.replace(/^(?:by|von|par|por)\s+(?=\p{Lu})/iu, '');
}

function readImage(value: unknown, base: string): Image | undefined {
  for (const one of Array.isArray(value) ? (value.slice(0, MOST) as unknown[]) : [value]) {
    const properties: Properties = isObject(one) ? one : { url: one };
    const url = readUrl(properties['url'] ?? properties['contentUrl'], base);
    if (!url) continue;
    const caption = readText(properties['caption']);
    return {
      url,
      ...present({
        srcset: readSrcset(properties['srcset'], base),
        alt: readText(properties['alt']) ?? caption,
        caption,
        credit: readText(properties['credit'] ?? properties['creditText']),
        width: readLength(properties['width']),
        height: readLength(properties['height']),
      }),
    };
  }
  return undefined;
}

/** Whole pixels of a number, of `"1600"`, of `"1600px"`, or of a schema.org quantity. */
function readLength(value: unknown): number | undefined {
  const length = isObject(value) ? value['value'] : value;
  const pixels = typeof length === 'string' || typeof length === 'number' ? Number.parseInt(`${length}`, 10) : NaN;
  return pixels > 0 && pixels < 1e5 ? pixels : undefined;
}
