import { elsewhere } from '../support/other-origin.js';
import { until } from '../support/until.js';
import { openHost } from './host-frame.js';
import type { Host } from './hosts.js';

/** A card, as far as a page without our types knows it. */
export type Card = HTMLElement & { readonly state?: string; readonly error?: { code: string; message: string } };
/** A host page, with what nobody on it has caught. */
export type Page = Window & typeof globalThis & { uncaught?: string[] };

const CARD_TAGS = 'press-headline, press-story, press-quote';

const FALLBACK = '<a href="https://meridian.example/">The Meridian Post</a>';

/** Three cards with a source each, and one with its data at hand. */
export const CARDS = `<div>
  <press-headline src="${elsewhere('/demo/articles/harbour.wordpress.json')}">${FALLBACK}</press-headline>
  <press-story src="${elsewhere('/demo/articles/feed.rss.xml')}" extent="full">${FALLBACK}</press-story>
  <press-quote src="${elsewhere('/demo/articles/harbour.jsonld')}" number="1">${FALLBACK}</press-quote>
  <press-headline layout="row"><script type="application/ld+json">{"@type":"NewsArticle","headline":"At hand","url":"https://meridian.example/at-hand","description":"A standfirst."}</script></press-headline>
</div>`;

/** Nobody's errors go unheard, and pictures of a given size are all there is to wait for. */
const EARS = `<script>uncaught = [];
addEventListener('error', ({ message }) => message && uncaught.push(message), { capture: true });
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason && reason.stack || reason)));</script>`;

/** The page as a document; without a file of the script tag, its cards stay what they are. */
export function markupOf(
  { head = '', body = '{cards}', doctype = '<!doctype html>', root = '' }: Host,
  file?: string,
): string {
  const tag = `<script type="${file ? 'module' : 'text/plain'}" src="${elsewhere(`/dist/cdn/${file}`)}"></script>`;
  return `${doctype}<html lang="en" ${root}><head><meta charset="utf-8"><title>A host</title>${EARS}${head}${tag}</head><body>${body.replace('{cards}', CARDS)}</body></html>`;
}

/** Not by a method of the page's document, which an element of the page may stand in for. */
export const cardsOf = (page: Document): Card[] =>
  [...(Object.getPrototypeOf(page) as Document).querySelectorAll.call(page, CARD_TAGS)] as Card[];

/** Opens the page and waits for its cards. */
export async function drawn(host: Host, file = 'presscards.js'): Promise<Page> {
  const page = (await openHost(markupOf(host, file), host)) as Page;
  await settled(page);
  return page;
}

/** Waits until the cards of a page have come to an end and stand still. */
export async function settled(page: Page): Promise<Card[]> {
  const cards = cardsOf(page.document);
  await until(
    () => cards.every(({ state }) => state === 'ready' || state === 'error'),
    `the cards came to an end: ${cards.map(({ state }) => state).join()}; ${page.uncaught?.join('; ')}`,
  );
  await until(() => {
    const pictures = cards.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])]);
    // How near a lazy picture has to come before it is fetched is each browser's own affair.
    for (const picture of pictures) picture.loading = 'eager';
    return pictures.every(({ complete }) => complete);
  }, 'all pictures had come, or had failed');
  return cards;
}
