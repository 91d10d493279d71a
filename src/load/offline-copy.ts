import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';
import { parseSource, type SourceArticles } from './parse-source.js';

/** The cache that holds the copies; `caches.delete('presscards')` removes them all. */
const NAME = 'presscards';

/** What is kept on a reader's device at most. */
const MOST_COPIES = 20;
const MOST_BYTES = 1_000_000;
const LONGEST = 7 * 24 * 60 * 60 * 1000;

/** Sources that are kept already; a hundred cards of one source keep it once. */
const kept = new WeakSet<Source>();

/** What was found for a failure, so that all cards that wait for one request read and parse one copy. */
const found = new WeakMap<object, Promise<SourceArticles | undefined>>();

/**
 * The articles of a source, and the last good copy of them where the source fails, with the date it
 * was kept. The copy is what the source sent, so that it goes through the same cleaning when it is
 * read. Only a source that is in trouble is stood in for: what its publisher has taken away, or holds
 * back, is forgotten here, too.
 *
 * Nothing that a browser does to its storage, or forbids, is an error of the card.
 *
 * @throws what `load` throws, where there is no copy
 */
export async function withOfflineCopy(from: string, load: () => Promise<SourceArticles>): Promise<SourceArticles> {
  try {
    const articles = await load();
    void keep(from, articles.source).catch(() => undefined);
    return articles;
  } catch (error) {
    if (!(error instanceof PressError)) throw error;
    let copy = found.get(error);
    if (!copy) {
      copy = (isWithdrawn(error) ? forget(from) : read(from)).catch(() => undefined);
      found.set(error, copy);
    }
    const articles = await copy;
    if (articles) return articles;
    throw error;
  }
}

/** Whether the publisher means it: an error of the request is an answer, an error of the server is none. */
function isWithdrawn({ code, status = 0 }: PressError): boolean {
  return code === 'withheld' || (status >= 400 && status < 500 && ![408, 425, 429].includes(status));
}

/**
 * The key of a copy. It is no address that anybody asks for: a service worker of the page that looks
 * in all caches would take the copy for the answer of the source.
 */
function keyOf(from: string): string {
  return `https://presscards.invalid/?${encodeURIComponent(from)}`;
}

async function keep(from: string, source: Source): Promise<void> {
  const body = new TextEncoder().encode(source.text);
  if (kept.has(source) || body.length > MOST_BYTES) return;
  kept.add(source);
  const headers = {
    'content-type': source.contentType,
    'x-url': source.url,
    'x-date': String(Date.now()),
    'x-bytes': String(body.length),
  };
  const store = await caches.open(NAME);
  await store.put(keyOf(from), new Response(body, { headers }));
  await tidy(store);
}

async function read(from: string): Promise<SourceArticles | undefined> {
  const store = await caches.open(NAME);
  await tidy(store);
  const copy = await store.match(keyOf(from));
  if (!copy) return undefined;
  const { headers } = copy;
  const source = {
    text: await copy.text(),
    contentType: headers.get('content-type') ?? '',
    url: headers.get('x-url') ?? from,
  };
  return { ...(await parseSource(source)), storedAt: dateOf(copy) };
}

async function forget(from: string): Promise<undefined> {
  await (await caches.open(NAME)).delete(keyOf(from));
}

/** Removes what is too old, and of the rest the oldest that is too much. */
async function tidy(store: Cache): Promise<void> {
  const all = (await store.keys()).map(async (key) => {
    const copy = await store.match(key);
    return copy && { key, date: Number(dateOf(copy)), bytes: Number(copy.headers.get('x-bytes')) };
  });
  // One that another card has just removed is not there to be counted.
  const copies = (await Promise.all(all)).filter((copy) => copy !== undefined);
  let bytes = 0;
  for (const [index, copy] of copies.toSorted((one, other) => other.date - one.date).entries()) {
    bytes += copy.bytes;
    const fits = index < MOST_COPIES && bytes <= MOST_BYTES && Math.abs(Date.now() - copy.date) <= LONGEST;
    if (!fits) await store.delete(copy.key);
  }
}

function dateOf({ headers }: Response): Date {
  return new Date(Number(headers.get('x-date')));
}
