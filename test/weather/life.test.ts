import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { PressCard } from '../../src/elements/press-card.js';
import type { PressErrorEvent, PressLoadEvent } from '../../src/elements/press-events.js';
import { jsonLd, SAMPLE } from '../elements/sample.js';
import { deferred } from '../support/deferred.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { holdTimers } from '../support/hold-timers.js';
import { elsewhereAnew, resetRequests, seenRequests } from '../support/other-origin.js';
import { place } from '../support/place.js';
import { until, untilEvent } from '../support/until.js';
import { countListeners } from './count-listeners.js';
import { watchPage } from './watch-page.js';

const TAGS = ['press-headline', 'press-story', 'press-quote'] as const;

let count = 0;
const freshSrc = (): string => `/weather-${(count += 1)}.json`;

const has = (card: PressCard, state: string): boolean => card.matches(`:state(${state})`);

const notice = (card: PressCard): string | undefined =>
  card.shadowRoot?.querySelector('[part=notice]')?.textContent?.replace(/\s+/g, ' ').trim();

/** What browsers do without a network: they say so, and every request fails. */
function goOffline(network: FetchTable, ...sources: readonly string[]): void {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  for (const src of sources) network.set({ [src]: () => Promise.reject(new TypeError('Failed to fetch')) });
}

/** The network is back, and the browser says so. */
function comeBack(network: FetchTable, table: Readonly<Record<string, () => Response>>): void {
  Reflect.deleteProperty(navigator, 'onLine');
  network.set(table);
  dispatchEvent(new Event('online'));
}

describe('the life of a card in any weather', () => {
  const page = watchPage();
  let network: FetchTable;

  beforeEach(() => {
    network = fetchTable({});
  });

  afterEach(async () => {
    network.restore();
    Reflect.deleteProperty(navigator, 'onLine');
    await caches.delete('presscards');
    expect(page.uncaught).to.deep.equal([]);
  });

  for (const tag of TAGS) {
    describe(tag, () => {
      it('shows the last of fifty addresses, whatever order the answers come in', async () => {
        const answers = Array.from({ length: 50 }, () => ({ src: freshSrc(), answer: deferred<Response>() }));
        for (const { src, answer } of answers) network.set({ [src]: () => answer.promise });
        const card = place(tag);
        const loads: string[] = [];
        card.addEventListener('press-load', ({ article }) => loads.push(article.headline ?? ''));
        for (const { src } of answers) {
          card.src = src;
          await card.updateComplete;
        }
        await until(
          () => network.calls.some(({ url }) => url.endsWith(answers.at(-1)?.src ?? '')),
          'the last was asked for',
        );
        for (const [index, { answer }] of answers.toReversed().entries()) {
          answer.resolve(jsonLd({ ...SAMPLE, headline: `Address ${50 - index}` }));
        }
        expect((await card.loaded).headline).to.equal('Address 50');
        expect(loads).to.deep.equal(['Address 50']);
        expect(
          network.calls.slice(0, -1).every(({ signal }) => signal.aborted),
          'the others were given up',
        ).to.equal(true);
      });

      it('gives up its request when it is removed, says nothing, and leaves no listener', async () => {
        const src = freshSrc();
        network.set({ [src]: () => deferred<Response>().promise });
        const listeners = countListeners();
        const card = place(tag, { src });
        let events = 0;
        for (const type of ['press-load', 'press-error'] as const) card.addEventListener(type, () => (events += 1));
        await until(() => network.calls.length === 1, 'it asked');
        card.remove();
        await until(() => network.calls[0]?.signal.aborted, 'its request was given up');
        await card.updateComplete;
        expect(events).to.equal(0);
        expect(listeners.left).to.deep.equal([]);
        listeners.restore();
      });

      it('leaves no listener behind when it is removed after a failure', async () => {
        const src = freshSrc();
        goOffline(network, src);
        const listeners = countListeners();
        const card = place(tag, { src });
        await untilEvent(card, 'press-error');
        expect(listeners.left, 'it waits for the network').to.deep.equal(['online']);
        card.remove();
        expect(listeners.left).to.deep.equal([]);
        listeners.restore();
      });

      it('asks again when it comes back to the page after a failure', async () => {
        const src = freshSrc();
        goOffline(network, src);
        const card = place(tag, { src });
        await untilEvent(card, 'press-error');
        card.remove();
        document.body.append(card);
        await card.updateComplete;
        comeBack(network, { [src]: () => jsonLd(SAMPLE) });
        expect((await untilEvent<PressLoadEvent>(card, 'press-load')).status).to.equal('current');
        card.remove();
      });

      it('heals when the network is back', async () => {
        const src = freshSrc();
        goOffline(network, src);
        const card = place(tag, { src }, '<a href="/own">Our own words</a>');
        const { error } = await untilEvent<PressErrorEvent>(card, 'press-error');
        expect([error.code, card.state]).to.deep.equal(['offline', 'error']);
        expect(error.message).to.contain('by itself');
        comeBack(network, { [src]: () => jsonLd(SAMPLE) });
        await untilEvent(card, 'press-load');
        expect([card.state, card.error]).to.deep.equal(['ready', undefined]);
        expect((await card.loaded).headline).to.equal(SAMPLE.headline);
        dispatchEvent(new Event('online'));
        await card.updateComplete;
        expect(card.state, 'a card that is well is left alone').to.equal('ready');
      });

      it('asks again after the time that the source asked for', async () => {
        const timers = holdTimers();
        try {
          const src = freshSrc();
          network.set({ [src]: () => new Response('', { status: 503, headers: { 'retry-after': '60' } }) });
          const card = place(tag, { src });
          const { error } = await untilEvent<PressErrorEvent>(card, 'press-error');
          expect([error.status, error.retryAfter]).to.deep.equal([503, 60]);
          await until(() => timers.waiting.some((delay) => delay > 60_000 && delay < 70_000), 'it waits');
          network.set({ [src]: () => jsonLd(SAMPLE) });
          const loaded = until(() => card.state === 'ready', 'it asked again');
          timers.fire((delay) => delay > 60_000 && delay < 70_000);
          await loaded;
        } finally {
          timers.restore();
        }
      });

      describe('with offline-copy', () => {
        it('shows the last good copy with its date when the source is in trouble, and heals', async () => {
          const src = freshSrc();
          network.set({ [src]: () => jsonLd(SAMPLE) });
          const card = place(tag, { src, 'offline-copy': '', lang: 'en' });
          expect((await untilEvent<PressLoadEvent>(card, 'press-load')).status).to.equal('current');
          await stored();
          goOffline(network, src);
          card.reload();
          const { status, article } = await untilEvent<PressLoadEvent>(card, 'press-load');
          expect(status).to.equal('stale');
          expect(has(card, 'stale') && has(card, 'ready')).to.equal(true);
          expect(article.provenance.storedAt).to.be.instanceOf(Date);
          expect(notice(card)).to.match(/^Saved copy: .+/);
          const time = card.shadowRoot?.querySelector('[part=notice] time')?.getAttribute('datetime');
          expect(time).to.equal(article.provenance.storedAt?.toISOString());
          comeBack(network, { [src]: () => jsonLd(SAMPLE) });
          expect((await untilEvent<PressLoadEvent>(card, 'press-load')).status).to.equal('current');
          expect(has(card, 'stale')).to.equal(false);
          expect(notice(card)).to.equal(undefined);
        });

        it('shows no copy of what the publisher has taken away', async () => {
          const src = freshSrc();
          network.set({ [src]: () => jsonLd(SAMPLE) });
          const card = place(tag, { src, 'offline-copy': '' });
          await untilEvent(card, 'press-load');
          await stored();
          network.set({ [src]: () => new Response('', { status: 410 }) });
          card.reload();
          expect((await untilEvent<PressErrorEvent>(card, 'press-error')).error.status).to.equal(410);
        });
      });

      it('stores nothing without offline-copy', async () => {
        const src = freshSrc();
        network.set({ [src]: () => jsonLd(SAMPLE) });
        const card = place(tag, { src });
        await untilEvent(card, 'press-load');
        goOffline(network, src);
        card.reload();
        expect((await untilEvent<PressErrorEvent>(card, 'press-error')).error.code).to.equal('offline');
        expect(await caches.has('presscards')).to.equal(false);
        expect(localStorage.length + sessionStorage.length).to.equal(0);
      });

      it('is idle when its address is taken away', async () => {
        const src = freshSrc();
        network.set({ [src]: () => jsonLd(SAMPLE) });
        const card = place(tag, { src });
        await untilEvent(card, 'press-load');
        card.removeAttribute('src');
        await card.updateComplete;
        expect([card.state, card.error]).to.deep.equal(['idle', undefined]);
        expect(card.shadowRoot?.querySelector('[part=card]')).to.equal(null);
      });
    });
  }

  it('makes one request for five hundred cards of one source', async () => {
    const src = freshSrc();
    network.set({ [src]: () => jsonLd(SAMPLE) });
    const cards = Array.from({ length: 500 }, (_, index) => place(TAGS[index % 3] ?? 'press-headline', { src }));
    const articles = await Promise.all(cards.map((card) => card.loaded));
    expect(articles.every(({ headline }) => headline === SAMPLE.headline)).to.equal(true);
    expect(network.calls).to.have.length(1);
  });

  it('looks once into the failure of five hundred cards of one origin, and tells the author once for each source', async () => {
    network.restore();
    await resetRequests();
    const one = elsewhereAnew('/__nocors/demo/articles/harbour.wordpress.json?one');
    const addresses = [one, one.replace('?one', '?two')];
    const cards = Array.from({ length: 500 }, (_, index) =>
      place('press-headline', { src: addresses[index % 2] ?? '' }),
    );
    await until(() => cards.every(({ state }) => state === 'error'), 'all have failed');
    expect(new Set(cards.map(({ error }) => error?.code))).to.deep.equal(new Set(['blocked']));
    const modes = (await seenRequests()).map(({ headers }) => headers['sec-fetch-mode']);
    expect(
      modes.filter((mode) => mode === 'no-cors'),
      'one probe',
    ).to.have.length(1);
    expect(modes, 'two sources, one look again').to.have.length(4);
    await until(() => page.warned.length >= 2, 'the author was told');
    expect(page.warned.filter((words) => words.includes('Access-Control-Allow-Origin'))).to.have.length(2);
  });

  it('does not tell the author of a network that readers lack', async () => {
    const [away, gone] = [freshSrc(), freshSrc()];
    goOffline(network, away);
    network.set({ [gone]: () => new Response('', { status: 410 }) });
    await untilEvent(place('press-headline', { src: away }), 'press-error');
    await untilEvent(place('press-headline', { src: gone }), 'press-error');
    await until(() => page.warned.length > 0, 'the author was told of the other');
    expect(page.warned).to.have.length(1);
    expect(page.warned[0]).to.contain('410');
  });

  for (const [title, path, limit, says] of [
    ['never sends a byte', '/__hang', 10_000, /too long/],
    ['drips for ever', '/__drip', 20_000, /too long/],
  ] as const) {
    it(`is told of a source that ${title}, and the request ends`, async () => {
      network.restore();
      const timers = holdTimers();
      try {
        await resetRequests();
        const card = place('press-headline', { src: elsewhereAnew(path) });
        const failed = until(() => card.error, 'it gave up');
        while ((await seenRequests()).length === 0);
        timers.fire((delay) => delay === limit);
        const error = await failed;
        expect(error.code).to.equal('timeout');
        expect(error.message).to.match(says);
        let seen = await seenRequests();
        while (seen.some(({ outcome }) => outcome === 'open')) seen = await seenRequests();
        expect(seen.map(({ outcome }) => outcome)).to.deep.equal(['abandoned']);
      } finally {
        timers.restore();
      }
    });
  }
});

/** A copy is stored beside the card; nothing says when. */
async function stored(): Promise<void> {
  while (!(await caches.has('presscards')) || (await (await caches.open('presscards')).keys()).length === 0) {
    await new Promise((resolve) => setTimeout(resolve));
  }
}
