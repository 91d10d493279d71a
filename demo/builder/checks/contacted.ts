import type { Article } from '../../../src/article.js';
import type { CardMarkup } from '../../site/card-markup.js';
import type { Check } from './check.js';

/** What the card is made of, as far as it leads to requests. */
export interface Contacts {
  readonly card: CardMarkup;
  readonly article: Article | undefined;
  /** Markup of the body that a story shows, already safe. */
  readonly body: string | undefined;
  /** The style sheet that stands in the page; empty where there is none. */
  readonly sheet: string;
  /** The folder of the script tag's files, or undefined where the page's own bundle holds the code. */
  readonly files: string | undefined;
  /** Whether there is a card at all: static HTML asks for its pictures alone. */
  readonly isStatic: boolean;
}

interface Origins {
  readonly script: readonly string[];
  readonly connect: readonly string[];
  readonly img: readonly string[];
}

/** The hosts that the page's readers will have asked, and nobody else. */
export function checkHosts(contacts: Contacts): Check {
  const { script, connect, img } = originsOf(contacts);
  const images = new Map(contacts.card.attributes).get('images');
  const purposes = [
    ['the script', script],
    ['the article', connect],
    [images === 'click' ? 'pictures, when the reader asks for them' : 'pictures', img],
  ] as const;
  const parts = [...new Set([...script, ...connect, ...img])].map((origin) => {
    const asked = purposes.filter(([, origins]) => origins.includes(origin)).map(([purpose]) => purpose);
    return `${new URL(origin).host} for ${new Intl.ListFormat('en').format(asked)}`;
  });
  return {
    title: 'Hosts contacted',
    verdict: 'note',
    words: parts.length > 0 ? `${parts.join('; ')}. No cookie, no other host.` : 'None: everything is in the page.',
  };
}

/** The policy line that permits exactly what is used. */
export async function checkPolicy(contacts: Contacts): Promise<Check> {
  const { script, connect, img } = originsOf(contacts);
  const own = contacts.isStatic ? '' : "'self'";
  const hash = contacts.sheet && (await hashOf(`\n${contacts.sheet.replace(/^/gm, '  ')}\n`));
  const directives = [
    !contacts.isStatic && `script-src ${script.length > 0 ? script.join(' ') : own}`,
    connect.length > 0 && `connect-src ${connect.join(' ')}`,
    img.length > 0 && `img-src ${img.join(' ')}`,
    contacts.sheet && `style-src ${hash ? `'sha256-${hash}'` : own}`,
  ].filter((directive) => directive !== false && directive !== '');
  if (directives.length === 0) {
    return { title: 'Content-Security-Policy', verdict: 'good', words: 'Nothing has to be permitted.' };
  }
  return {
    title: 'Content-Security-Policy',
    verdict: 'note',
    words: contacts.isStatic
      ? 'If your page sends a policy, this permits the pictures.'
      : 'If your page sends a policy, this permits exactly what the card uses; no unsafe-inline. Under Trusted Types, also the policy named presscards.',
    code: directives.join('; '),
  };
}

function originsOf({ card, article, body, files, isStatic }: Contacts): Origins {
  const given = new Map(card.attributes);
  const images = given.get('images');
  const showsPictures =
    images !== 'none' &&
    card.tag !== 'press-quote' &&
    !(isStatic && card.tag === 'press-headline') &&
    given.get('layout') !== 'text';
  const proxy = given.get('proxy');
  return {
    script: isStatic || files === undefined ? [] : unique([files]),
    connect: isStatic ? [] : unique([proxy ?? given.get('src')]),
    img: showsPictures ? unique([...picturesOf(article), ...(card.tag === 'press-story' ? picturesIn(body) : [])]) : [],
  };
}

function picturesOf(article: Article | undefined): readonly string[] {
  const { image } = article ?? {};
  if (!image) return [];
  return [image.url, ...(image.srcset ?? '').split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0] ?? '')];
}

function picturesIn(body: string | undefined): readonly string[] {
  if (!body) return [];
  // A parsed document is inert: nothing of it is loaded.
  const page = new DOMParser().parseFromString(body, 'text/html');
  return [...page.images].map(({ src }) => src);
}

function unique(addresses: readonly (string | undefined)[]): readonly string[] {
  const origins = addresses
    .filter((address) => address !== undefined && URL.canParse(address))
    .map((address) => new URL(address as string))
    .filter(({ protocol }) => /^https?:$/.test(protocol))
    .map(({ origin }) => origin);
  return [...new Set(origins)];
}

/** Base64 of the SHA-256; undefined where the page has no secure origin. */
async function hashOf(text: string): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return digest && btoa(String.fromCodePoint(...new Uint8Array(digest)));
}
