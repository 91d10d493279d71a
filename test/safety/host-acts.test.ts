import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { elsewhere, resetRequests, seenRequests } from '../support/other-origin.js';
import { nextFrame, until } from '../support/until.js';
import { appearanceOf, differences, type Appearance } from './appearance.js';
import { CARDS, cardsOf, drawn, markupOf, settled, type Card, type Page } from './host-cards.js';
import { closeHosts, openHost } from './host-frame.js';
import { escapes } from './invariants.js';

const headline = (card: Card | undefined): HTMLElement => {
  const found = card?.shadowRoot?.querySelector<HTMLElement>('[part=headline], [part=quotation]');
  if (!found) throw new Error('the card has no headline');
  return found;
};

const module = (code: string): string => `<script type="module">${code}</script>`;

/** What the cards look like on a page without any rules. It is closed again: a frame out of sight draws nothing. */
async function honest(): Promise<Appearance[]> {
  const expected = appearanceOf(await drawn({ title: 'honest' }));
  closeHosts();
  return expected;
}

/** A policy in the page itself, with what the page's own scripts need. */
const policy = (rules: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline' ${elsewhere('/')}; ${rules}">`;

describe('a page of another kind', () => {
  it('whose origin is opaque has the same cards', async () => {
    const expected = await honest();
    const told = new Promise<Appearance[]>((resolve) => {
      window.addEventListener('message', ({ data }) => resolve(data as Appearance[]), { once: true });
    });
    // Nobody can look into it, so it measures itself, when all its pictures are there.
    const probe = `let left = 4; document.addEventListener('press-load', () => { if (--left === 0) tell() });
      const appearanceOf = ${appearanceOf.toString()};
      async function tell() {
        for (const card of document.querySelectorAll('press-headline, press-story')) {
          for (const image of card.shadowRoot.querySelectorAll('img')) { image.loading = 'eager'; await image.decode().catch(() => {}) }
        }
        requestAnimationFrame(() => requestAnimationFrame(() => parent.postMessage(appearanceOf(window), '*')));
      }`;
    await openHost(markupOf({ title: 'opaque', head: `<script>${probe}</script>` }, 'presscards.js'), {
      sandbox: 'allow-scripts',
    });
    expect(differences(expected, await told).slice(0, 10)).to.deep.equal([]);
  });

  for (const [how, tag] of [
    ['a module script', `<script type="module" src="${elsewhere('/dist/cdn/presscards.js')}"></script>`],
    ['an import', `<script>import('${elsewhere('/dist/cdn/presscards.js')}')</script>`],
  ] as const) {
    it(`in XHTML has its cards or their fallback, and nothing uncaught: ${how}`, async () => {
      const ears = `<script>uncaught = []; addEventListener('error', (event) => uncaught.push(event.message)); addEventListener('unhandledrejection', (event) => uncaught.push(String(event.reason)));</script>`;
      const markup = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A host</title>${ears}${tag}</head><body>${CARDS}</body></html>`;
      const page = (await openHost(markup, { type: 'application/xhtml+xml' })) as Page;
      const cards = cardsOf(page.document);
      // Some browsers run no module script in XML; then the links inside are what is seen.
      if (how === 'an import') await settled(page);
      else await nextFrame();
      for (const card of cards.slice(0, 3)) {
        const isSeen = (node: Element | null | undefined): boolean => !!node?.checkVisibility();
        expect(card.state === 'ready' ? isSeen(headline(card)) : isSeen(card.querySelector('a'))).to.equal(true);
      }
      expect(page.uncaught).to.deep.equal([]);
    });
  }

  it('that is written by a script has the same cards', async () => {
    const expected = await honest();
    const page = (await openHost('<!doctype html><title>Empty</title>')) as Page;
    page.document.open();
    page.document.write(markupOf({ title: 'written' }, 'presscards.js'));
    page.document.close();
    await until(() => page.document.readyState === 'complete');
    await settled(page);
    expect(differences(expected, appearanceOf(page)).slice(0, 10)).to.deep.equal([]);
    // Writing again throws the cards away, which they have to bear.
    page.document.open();
    page.document.write('<p>Gone</p>');
    page.document.close();
    await nextFrame();
    expect(page.uncaught ?? []).to.deep.equal([]);
  });

  it('on which a tag is taken keeps its own element, and has the other cards', async () => {
    const own =
      "<script>customElements.define('press-headline', class extends HTMLElement { state = 'ready'; own = true })</script>";
    const page = await drawn({ title: 'taken', head: own });
    const [first, story, quote] = cardsOf(page.document);
    expect(Object.hasOwn(first ?? {}, 'own')).to.equal(true);
    expect([headline(story), headline(quote)].map(({ textContent }) => !!textContent)).to.deep.equal([true, true]);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('with a second version of presscards draws each card once', async () => {
    const again = module(`import '${elsewhere('/dist/cdn/presscards.full.js')}?version=2'`);
    const page = await drawn({ title: 'two versions', body: `{cards}${again}` });
    for (const card of cardsOf(page.document)) {
      expect(card.shadowRoot?.querySelectorAll('[part=card]')).to.have.length(1);
    }
    expect(page.uncaught).to.deep.equal([]);
  });

  it('with a Node of its own shows the words of a body', async () => {
    const page = await drawn({
      title: 'a Node',
      head: '<script>var Node = function () {}; var Element = function () {}; var Text = {}</script>',
    });
    const body = cardsOf(page.document)[1]?.shadowRoot?.querySelector('[part=body]');
    expect(body?.querySelectorAll('p')).to.have.length(13);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('that uses only the file with all in it has the same cards', async () => {
    const expected = await honest();
    const page = await drawn({ title: 'one file' }, 'presscards.full.js');
    expect(differences(expected, appearanceOf(page)).slice(0, 10)).to.deep.equal([]);
  });
});

describe('a page’s own rules', () => {
  it('hide a card by a class, by an ancestor and by the attribute', async () => {
    const page = await drawn({
      title: 'hiding',
      head: '<style>.gone { display: none } .unseen { visibility: hidden }</style>',
    });
    const [first, story] = cardsOf(page.document);
    first?.classList.add('gone');
    expect(first?.getBoundingClientRect().height).to.equal(0);
    first?.classList.remove('gone');
    first?.toggleAttribute('hidden', true);
    expect(first?.getBoundingClientRect().height).to.equal(0);
    page.document.body.classList.add('unseen');
    expect(page.getComputedStyle(headline(story)).visibility).to.equal('hidden');
  });

  for (const { title, head = '', root = '', body = '{cards}' } of [
    { title: 'from right to left', root: 'dir="rtl" lang="ar"' },
    { title: 'in a column of 200 px', body: '<div style="width: 200px">{cards}</div>' },
    { title: 'in a column of 120 px', body: '<div style="width: 120px">{cards}</div>' },
    { title: 'with a root font of 6 px', head: '<style>html { font-size: 6px }</style>' },
    { title: 'with a root font of 60 px', head: '<style>html { font-size: 60px }</style>' },
    {
      title: 'in vertical writing',
      head: '<style>html { writing-mode: vertical-rl } div { width: 900px; writing-mode: horizontal-tb }</style>',
    },
    { title: 'zoomed', head: '<style>body { zoom: 2.5 }</style>' },
  ]) {
    it(`give room and text, and the card stays in it: ${title}`, async () => {
      const page = await drawn({ title, head, root, body });
      for (const card of cardsOf(page.document)) {
        expect(escapes(card), card.localName).to.deep.equal([]);
        expect(card.getBoundingClientRect().height).to.be.above(20);
        expect(Number.parseFloat(page.getComputedStyle(headline(card)).fontSize)).to.be.at.least(12);
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(page.innerWidth);
    });
  }

  it('are printed with their words', async () => {
    const page = await drawn({ title: 'print' });
    const before = cardsOf(page.document).map((card) => card.getBoundingClientRect().height);
    await emulateMedia({ media: 'print' });
    try {
      for (const [index, card] of cardsOf(page.document).entries()) {
        expect(card.getBoundingClientRect().height).to.be.closeTo(before[index] ?? 0, 40);
        expect(headline(card).checkVisibility({ visibilityProperty: true })).to.equal(true);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('a policy of the page', () => {
  it('without pictures leaves the words', async () => {
    const page = await drawn({ title: 'img-src', head: policy(`img-src 'none'; connect-src ${elsewhere('/')}`) });
    expect(cardsOf(page.document).map(({ state }) => state)).to.deep.equal(['ready', 'ready', 'ready', 'ready']);
    await until(() => cardsOf(page.document).every((card) => !card.shadowRoot?.querySelector('header ~ figure img')));
    expect(page.uncaught).to.deep.equal([]);
  });

  it('without connections is told what to allow; data at hand need none', async () => {
    const page = await drawn({ title: 'connect-src', head: policy("connect-src 'none'") });
    const [first, , , atHand] = cardsOf(page.document);
    await until(() => first?.error?.code === 'blocked');
    expect(first?.error?.message).to.include('connect-src');
    expect(atHand?.state).to.equal('ready');
    expect(page.uncaught).to.deep.equal([]);
  });

  for (const types of [
    'presscards',
    'presscards lit-html',
    "presscards 'allow-duplicates'",
    "presscards lit-html 'allow-duplicates'",
  ]) {
    it(`with trusted-types ${types} has every card`, async () => {
      // The README names the shortest lines; the others are those of earlier versions.
      const readme = await (await fetch('/README.md')).text();
      if (!types.includes('lit-html')) expect(readme).to.include(`trusted-types ${types}\``);

      const page = await drawn({
        title: types,
        head: policy(`require-trusted-types-for 'script'; trusted-types ${types}`),
      });
      expect(cardsOf(page.document).map(({ state }) => state)).to.deep.equal(['ready', 'ready', 'ready', 'ready']);
      expect(page.uncaught).to.deep.equal([]);
    });
  }

  it('without a Trusted Types policy for us leaves the headline of plain data', async () => {
    const page = await drawn({
      title: 'none',
      head: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    });
    const cards = cardsOf(page.document);
    expect(cards[3]?.state).to.equal('ready');
    expect(page.uncaught).to.deep.equal([]);
  });
});

describe('what a page does with its cards', () => {
  it('asks for nothing again: the same attributes, another place, out and in', async () => {
    const page = await drawn({ title: 'rerendering', body: '{cards}<aside></aside>' });
    await resetRequests();
    const cards = cardsOf(page.document);
    const places = [page.document.querySelector('aside'), page.document.querySelector('div')];
    for (let time = 0; time < 20; time += 1) {
      for (const card of cards) {
        for (const { name, value } of card.attributes) card.setAttribute(name, value);
        card.toggleAttribute('data-time');
        places[time % 2]?.append(card);
      }
      await nextFrame();
    }
    expect(cards.map(({ state }) => state)).to.deep.equal(cards.map(() => 'ready'));
    expect((await seenRequests()).filter(({ path }) => /json|xml/.test(path))).to.deep.equal([]);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('bears a card in another document, and one made from a template', async () => {
    const page = await drawn({ title: 'adoption', body: `<template>${CARDS}</template>` });
    const template = page.document.querySelector('template');
    page.document.body.append(template?.content.cloneNode(true) ?? '');
    const [card, story] = await settled(page);
    const other = (await openHost('<!doctype html><title>Other</title>')) as Page;
    if (card) other.document.body.append(card);
    story?.remove();
    await nextFrame();
    expect(card?.shadowRoot?.querySelectorAll('[part=card]')).to.have.length(1);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('finds no listener and no watch of a card that is gone', async () => {
    const counting = `<script>
      window.listeners = []; window.watched = new Map();
      for (const target of [window, document]) {
        const { addEventListener, removeEventListener } = target;
        target.addEventListener = function (type, listener, options) {
          // As for the browser itself, the same listener once more is none.
          if (!listeners.some(([one, name, call]) => one === this && name === type && call === listener)) listeners.push([this, type, listener]);
          return addEventListener.call(this, type, listener, options) };
        target.removeEventListener = function (type, listener, options) {
          const at = listeners.findIndex(([one, name, call]) => one === this && name === type && call === listener);
          if (at >= 0) listeners.splice(at, 1); return removeEventListener.call(this, type, listener, options) };
      }
      for (const Observer of [IntersectionObserver, ResizeObserver]) {
        const { observe, unobserve, disconnect } = Observer.prototype;
        Observer.prototype.observe = function (node, options) {
          watched.set(this, (watched.get(this) ?? new Set()).add(node)); return observe.call(this, node, options) };
        Observer.prototype.unobserve = function (node) { watched.get(this)?.delete(node); return unobserve.call(this, node) };
        Observer.prototype.disconnect = function () { watched.delete(this); return disconnect.call(this) };
      }
      window.timers = new Set();
      const { setInterval, clearInterval } = window;
      window.setInterval = (...all) => { const id = setInterval(...all); timers.add(id); return id };
      window.clearInterval = (id) => { timers.delete(id); clearInterval(id) };
    </script>`;
    const failing = `<press-story src="${elsewhere('/__status/404')}"></press-story><press-story src="${elsewhere('/__nocors/demo/articles/feed.rss.xml')}"></press-story><press-headline src="${elsewhere('/demo/articles/harbour.jsonld')}" loading="lazy"></press-headline>`;
    const host = { title: 'counting', head: counting, body: `${failing}{cards}` };
    const page = (await openHost(markupOf(host, 'presscards.js'))) as Page & {
      listeners: unknown[][];
      watched: Map<object, Set<Node>>;
      timers: Set<number>;
    };
    const isDone = ({ state }: Card): boolean => state === 'ready' || state === 'error';
    await until(() => cardsOf(page.document).filter(isDone).length >= 6, 'the cards came to an end');
    expect(
      [...page.watched.values()].some((nodes) => nodes.size > 0),
      'the count can see',
    ).to.equal(true);
    for (const card of cardsOf(page.document)) card.remove();
    await until(() => [...page.watched.values()].every((nodes) => nodes.size === 0), 'nothing was watched');
    await until(() => page.listeners.length === 0, `no listener was left: ${page.listeners.join()}`);
    expect(page.timers.size).to.equal(0);
  });
});
