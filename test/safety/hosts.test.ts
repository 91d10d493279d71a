import { expect } from '@open-wc/testing';
import { elsewhere } from '../support/other-origin.js';
import { until } from '../support/until.js';
import { appearanceOf, differences } from './appearance.js';
import { closeHosts, openHost } from './host-frame.js';
import { HOSTS, type Host } from './hosts.js';
import { traces } from './invariants.js';

type Card = HTMLElement & { readonly state?: string };
type Page = Window & typeof globalThis & { uncaught?: string[] };

const CARD_TAGS = 'press-headline, press-story, press-quote';

const FALLBACK = '<a href="https://meridian.example/">The Meridian Post</a>';

const CARDS = `<div>
  <press-headline src="${elsewhere('/demo/articles/harbour.wordpress.json')}">${FALLBACK}</press-headline>
  <press-story src="${elsewhere('/demo/articles/feed.rss.xml')}" extent="full">${FALLBACK}</press-story>
  <press-quote src="${elsewhere('/demo/articles/harbour.jsonld')}" number="1">${FALLBACK}</press-quote>
  <press-headline layout="row"><script type="application/ld+json">{"@type":"NewsArticle","headline":"At hand","url":"https://meridian.example/at-hand","description":"A standfirst."}</script></press-headline>
</div>`;

/** Nobody's errors go unheard, and pictures of a given size are all there is to wait for. */
const EARS = `<script>uncaught = [];
addEventListener('error', ({ message }) => message && uncaught.push(message), { capture: true });
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason && reason.stack || reason)));</script>`;

function markupOf(
  { head = '', body = '{cards}', doctype = '<!doctype html>', root = '' }: Host,
  file?: string,
): string {
  const tag = `<script type="${file ? 'module' : 'text/plain'}" src="${elsewhere(`/dist/cdn/${file}`)}"></script>`;
  return `${doctype}<html lang="en" ${root}><head><meta charset="utf-8"><title>A host</title>${EARS}${head}${tag}</head><body>${body.replace('{cards}', CARDS)}</body></html>`;
}

/** Not by a method of the page's document, which an element of the page may stand in for. */
const cardsOf = (page: Document): Card[] => [...Document.prototype.querySelectorAll.call(page, CARD_TAGS)] as Card[];

/** Opens the page and waits until its four cards have come to an end and stand still. */
async function drawn(host: Host, file = 'presscards.js'): Promise<Page> {
  const page = (await openHost(markupOf(host, file), host)) as Page;
  const cards = cardsOf(page.document);
  await until(
    () => cards.every(({ state }) => state === 'ready' || state === 'error'),
    `the cards came to an end: ${cards.map(({ state }) => state).join()}; ${page.uncaught?.join('; ')}`,
  );
  await until(() =>
    cards.every(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])].every(({ complete }) => complete)),
  );
  return page;
}

describe('a card looks and works the same', () => {
  const references = new Map<string, Promise<ReturnType<typeof appearanceOf>>>();
  const reference = (like: string): Promise<ReturnType<typeof appearanceOf>> => {
    const known = references.get(like) ?? drawn({ title: 'honest', head: like }).then(appearanceOf);
    references.set(like, known);
    return known;
  };

  for (const { name, reason, hosts } of HOSTS) {
    describe(`${name}: ${reason}`, () => {
      for (const host of hosts) {
        it(host.title, async () => {
          const expected = await reference(host.like ?? '');
          closeHosts();
          const page = await drawn(host);
          const found = differences(expected, appearanceOf(page));
          expect(page.uncaught, 'uncaught').to.deep.equal([]);
          expect(found.slice(0, 12), 'differences').to.deep.equal([]);
          const left = traces(page);
          const without = (await openHost(markupOf(host), host)) as Page;
          const own = traces(without);
          const lit = /^(?:lit|reactiveElement)/;
          expect(
            { ...left, globals: (left['globals'] as string[]).filter((one) => !lit.test(one)) },
            'traces',
          ).to.deep.equal(own);
        });
      }
    });
  }
});
