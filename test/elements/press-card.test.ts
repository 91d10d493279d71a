import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { PressError } from '../../src/model/press-error.js';
import { deferred } from '../support/deferred.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { place } from '../support/place.js';
import { untilEvent } from '../support/until.js';
import { inlineScript, jsonLd, SAMPLE, SAMPLE_JSON_LD } from './sample.js';

const TAGS = ['press-headline', 'press-story', 'press-quote'] as const;

const text = (card: Element): string => card.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('every card', () => {
  let network: FetchTable;
  beforeEach(() => {
    network = fetchTable({});
  });
  afterEach(() => network.restore());

  for (const tag of TAGS) {
    describe(tag, () => {
      it('draws an article given before connection in its first update', async () => {
        const card = document.createElement(tag);
        card.article = SAMPLE;
        document.body.append(card);
        await card.updateComplete;
        expect(card.state).to.equal('ready');
        expect(text(card)).to.match(/lighthouse|counted|light belongs/i);
        card.remove();
      });

      it('reads an inline script without a request, though it has a src', async () => {
        const card = place(tag, { src: '/never.json' }, inlineScript(SAMPLE_JSON_LD));
        const article = await card.loaded;
        expect(article.headline).to.equal(SAMPLE.headline);
        expect(network.calls).to.have.length(0);
      });

      it('fetches its src and goes from loading to ready', async () => {
        const answer = deferred<Response>();
        network.set({ [`/lighthouse.json?${tag}`]: () => answer.promise });
        const card = place(tag, { src: `/lighthouse.json?${tag}` });
        await card.updateComplete;
        expect(card.state).to.equal('loading');
        expect(card.matches(':state(loading)')).to.equal(true);
        answer.resolve(jsonLd(SAMPLE));
        await card.loaded;
        await card.updateComplete;
        expect(card.state).to.equal('ready');
        expect(card.matches(':state(ready)')).to.equal(true);
        expect(card.matches(':state(loading)')).to.equal(false);
      });

      it('shows its fallback and the way to the source when it fails, and tells the page', async () => {
        network.set({ [`/gone.json?${tag}`]: new Response('', { status: 410 }) });
        const failed = untilEvent(document, 'press-error');
        const card = place(tag, { src: `/gone.json?${tag}` }, '<a href="/gone.html">The story</a>');
        const { error } = (await failed) as Event & { error: PressError };
        await card.updateComplete;
        expect(error).to.be.instanceOf(PressError);
        expect(error).to.include({ code: 'http', status: 410 });
        expect(error.message).to.match(/answered with 410/);
        expect(card.error).to.equal(error);
        expect(card.state).to.equal('error');
        expect(card.shadowRoot?.querySelector('slot')).to.not.equal(null);
        expect(card.shadowRoot?.querySelector<HTMLAnchorElement>('[part~=notice] a')?.href).to.match(/\/gone\.json\?/);
      });

      it('rejects loaded with the same error and leaves no rejection unhandled', async () => {
        network.set({ [`/missing.json?${tag}`]: new Response('', { status: 404 }) });
        const unhandled: Event[] = [];
        const listen = (event: Event): void => void unhandled.push(event);
        addEventListener('unhandledrejection', listen);
        const card = place(tag, { src: `/missing.json?${tag}` });
        await untilEvent(card, 'press-error');
        const error = await card.loaded.catch((reason: unknown) => reason);
        expect(error).to.equal(card.error);
        expect(unhandled).to.have.length(0);
        removeEventListener('unhandledrejection', listen);
      });

      it('shows the last src when it changes while the first is loading', async () => {
        const first = deferred<Response>();
        network.set({
          [`/first.json?${tag}`]: () => first.promise,
          [`/second.json?${tag}`]: jsonLd({ ...SAMPLE, headline: 'The second story' }),
        });
        const loads: string[] = [];
        const card = place(tag, { src: `/first.json?${tag}` });
        card.addEventListener('press-load', ({ article }) => loads.push(article.headline ?? ''));
        await untilCalled(network, `/first.json?${tag}`);
        const { loaded } = card;
        card.src = `/second.json?${tag}`;
        expect((await loaded).headline).to.equal('The second story');
        first.resolve(jsonLd({ ...SAMPLE, headline: 'The first story' }));
        await card.updateComplete;
        expect(loads).to.deep.equal(['The second story']);
      });

      it('gives up its request when it is removed while loading, and asks again when it is back', async () => {
        const answer = deferred<Response>();
        network.set({ [`/slow.json?${tag}`]: () => answer.promise });
        const card = place(tag, { src: `/slow.json?${tag}` });
        await untilCalled(network, `/slow.json?${tag}`);
        const [call] = network.calls;
        card.remove();
        await untilAborted(call?.signal);
        expect(card.error).to.equal(undefined);
        network.set({ [`/slow.json?${tag}`]: jsonLd(SAMPLE) });
        document.body.append(card);
        expect((await card.loaded).headline).to.equal(SAMPLE.headline);
      });

      it('goes on with its request when it is only moved', async () => {
        const answer = deferred<Response>();
        network.set({ [`/moved.json?${tag}`]: () => answer.promise });
        const card = place(tag, { src: `/moved.json?${tag}` });
        await untilCalled(network, `/moved.json?${tag}`);
        const shelf = document.createElement('div');
        document.body.append(shelf);
        shelf.append(card);
        answer.resolve(jsonLd(SAMPLE));
        await card.loaded;
        expect(network.calls).to.have.length(1);
        shelf.remove();
      });

      it('replaces what a server drew, once, and only when it has something to show', async () => {
        const answer = deferred<Response>();
        network.set({ [`/served.json?${tag}`]: () => answer.promise });
        const host = document.createElement('div');
        host.setHTMLUnsafe(
          `<${tag} src="/served.json?${tag}"><template shadowrootmode="open"><p>Drawn by the server</p></template></${tag}>`,
        );
        document.body.append(host);
        const card = host.querySelector(tag) as HTMLElementTagNameMap[typeof tag];
        await card.updateComplete;
        expect(text(card)).to.equal('Drawn by the server');
        answer.resolve(jsonLd(SAMPLE));
        await card.loaded;
        await card.updateComplete;
        expect(text(card)).to.not.include('Drawn by the server');
        expect(card.shadowRoot?.querySelectorAll('[part~=card]')).to.have.length(1);
        host.remove();
      });

      it('reads light DOM that arrives later', async () => {
        const card = place(tag);
        await card.updateComplete;
        expect(card.state).to.equal('idle');
        const script = document.createElement('script');
        script.type = 'application/ld+json';
        script.textContent = SAMPLE_JSON_LD;
        card.append(script);
        await card.loaded;
        expect(card.state).to.equal('ready');
      });

      it('falls back to the default for an illegal attribute value', async () => {
        const card = place(tag, {
          appearance: 'shiny',
          theme: 'sepia',
          images: 'maybe',
          loading: 'later',
          'heading-level': '9',
        });
        expect(card).to.include({
          appearance: 'outlined',
          theme: 'auto',
          images: 'show',
          loading: 'eager',
          headingLevel: 3,
        });
      });

      it('tells the page before a link is followed, and stays when the page cancels', async () => {
        const card = place(tag, {}, inlineScript(SAMPLE_JSON_LD));
        await card.loaded;
        await card.updateComplete;
        const link = card.shadowRoot?.querySelector<HTMLAnchorElement>('a[href]') as HTMLAnchorElement;
        for (const [type, button] of [
          ['click', 0],
          ['auxclick', 1],
        ] as const) {
          const opened = untilEvent(document, 'press-open');
          document.addEventListener('press-open', (event) => event.preventDefault(), { once: true });
          const click = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, button });
          // Before the click: a quote card's link may learn the address of its sentence at any moment.
          const { href } = link;
          link.dispatchEvent(click);
          expect(await opened).to.have.property('href', href);
          expect(click.defaultPrevented).to.equal(true);
        }
      });

      it('fetches again on reload, past the cache', async () => {
        network.set({ [`/again.json?${tag}`]: () => jsonLd(SAMPLE) });
        const card = place(tag, { src: `/again.json?${tag}` });
        await card.loaded;
        network.set({ [`/again.json?${tag}`]: () => jsonLd({ ...SAMPLE, headline: 'Corrected' }) });
        card.reload();
        expect((await card.loaded).headline).to.equal('Corrected');
        expect(network.calls.map(({ request }) => request.cache)).to.deep.equal(['default', 'reload']);
      });

      it('fetches on reload past data at hand, and does nothing without an address', async () => {
        network.set({ [`/newer.json?${tag}`]: () => jsonLd({ ...SAMPLE, headline: 'Newer' }) });
        const card = place(tag, { src: `/newer.json?${tag}` });
        card.article = SAMPLE;
        expect((await card.loaded).headline).to.equal(SAMPLE.headline);
        card.reload();
        expect((await card.loaded).headline).to.equal('Newer');
        card.article = { ...SAMPLE, headline: 'Given again' };
        expect((await card.loaded).headline).to.equal('Given again');
        card.src = null;
        card.article = { ...SAMPLE, headline: 'Alone' };
        await card.loaded;
        card.reload();
        expect((await card.loaded).headline).to.equal('Alone');
      });

      it('is accessible in each of its states', async () => {
        const loading = deferred<Response>();
        network.set({
          [`/none.json?${tag}`]: new Response('', { status: 404 }),
          [`/waits.json?${tag}`]: () => loading.promise,
        });
        const idle = place(tag);
        const waiting = place(tag, { src: `/waits.json?${tag}` });
        const failed = place(tag, { src: `/none.json?${tag}` });
        const ready = place(tag, {}, inlineScript(SAMPLE_JSON_LD));
        await Promise.all([ready.loaded, failed.loaded.catch(() => undefined), idle.updateComplete]);
        await Promise.all([ready.updateComplete, failed.updateComplete]);
        for (const card of [idle, waiting, failed, ready]) await expect(card).to.be.accessible();
      });
    });
  }

  it('sends one request for two cards of one source', async () => {
    network.set({ '/shared.json': () => jsonLd(SAMPLE) });
    const cards = TAGS.map((tag) => place(tag, { src: '/shared.json' }));
    await Promise.all(cards.map((card) => card.loaded));
    expect(network.calls).to.have.length(1);
  });

  it('waits with its request until it comes near the viewport, if it is lazy', async () => {
    network.set({ '/far.json': () => jsonLd(SAMPLE) });
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.append(spacer);
    const card = place('press-headline', { src: '/far.json', loading: 'lazy' });
    await card.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(card.state).to.equal('idle');
    expect(network.calls).to.have.length(0);
    card.scrollIntoView();
    await card.loaded;
    expect(network.calls).to.have.length(1);
    spacer.remove();
  });

  it('says once that it was seen, after a second in view', async () => {
    const card = place('press-headline', {}, inlineScript(SAMPLE_JSON_LD));
    const seen: Event[] = [];
    card.addEventListener('press-view', (event) => seen.push(event));
    card.scrollIntoView();
    await untilEvent(card, 'press-view');
    card.article = { ...SAMPLE, headline: 'Another' };
    await card.updateComplete;
    expect(seen).to.have.length(1);
  });

  for (const src of ['', 'javascript:alert(1)', 'data:application/json,{}', 'http://', 'ftp://meridian.example/a']) {
    it(`calls ${JSON.stringify(src)} a bad address`, async () => {
      const card = place('press-headline', { src });
      await untilEvent(card, 'press-error');
      expect(card.error?.code).to.equal('bad-address');
      expect(card.shadowRoot?.querySelector('a')).to.equal(null);
      expect(network.calls).to.have.length(0);
    });
  }

  it('keeps properties that were set before its element was defined', async () => {
    const name = 'press-late';
    const early = document.createElement(name) as HTMLElement & { headingLevel?: number; article?: object };
    early.headingLevel = 5;
    early.article = SAMPLE;
    document.body.append(early);
    const { PressHeadline } = await import('../../src/elements/press-headline/press-headline.js');
    customElements.define(name, class extends PressHeadline {});
    await (early as unknown as InstanceType<typeof PressHeadline>).updateComplete;
    expect(early.shadowRoot?.querySelector('h5')?.textContent?.trim()).to.equal(SAMPLE.headline);
    early.remove();
  });
});

/** A card loads its code before it asks: wait for the request itself. */
async function untilCalled(network: FetchTable, path: string): Promise<void> {
  const { until } = await import('../support/until.js');
  await until(() => network.calls.some(({ url }) => url.endsWith(path)), `${path} was asked for`);
}

async function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  const { until } = await import('../support/until.js');
  await until(() => signal?.aborted, 'the request was given up');
}
