/** Server-rendered cards in a real browser: without script, while they are taken over, and after. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderCard, styleHash } from 'presscards/ssr';
import { serveFolder } from '../consumers/serve.mjs';
import { launchBrowser } from '../support/launch-browser.mjs';
import { ARTICLES, CARDS } from './articles.mjs';

const WAIT = { timeout: 60_000 };

/** A picture in the proportions that the articles say, for every address of the invented newsroom. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>';

let server;
let browser;
/** Each card that has something to show, as it was rendered. */
const cards = [];
const failed = [];

before(async () => {
  server = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)));
  browser = await launchBrowser();
  for (const [title, article] of Object.entries(ARTICLES)) {
    for (const [tag, attributes] of CARDS) {
      const options = { article, src: '/never-asked', base: server.origin, attributes, lang: 'en' };
      const { html, error } = await renderCard(tag, options);
      if (error) failed.push(error.code);
      else cards.push({ title: `${tag} ${JSON.stringify(attributes)} of ${title}`, tag, options, html });
    }
  }
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** A page with these cards, and a strict policy: no inline style but that of the cards. */
async function open(rendered, { script = true, tag = true } = {}) {
  const page = await browser.newPage();
  const asked = [];
  await page.setViewport({ width: 900, height: 1200 });
  await page.setJavaScriptEnabled(script);
  await page.setRequestInterception(true);
  const hashes = await Promise.all(['press-headline', 'press-story', 'press-quote'].map(styleHash));
  const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src * data:; style-src 'self' ${hashes.join(' ')}; require-trusted-types-for 'script'; trusted-types presscards`;
  page.on('request', (request) => {
    const url = new URL(request.url());
    asked.push(url.pathname);
    if (url.hostname === 'news.example') return request.respond({ contentType: 'image/svg+xml', body: PICTURE });
    if (url.pathname !== '/') return request.continue();
    return request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><title>Cards</title><link rel="icon" href="data:,">
        ${tag ? '<script type="module" src="/cdn/presscards.js"></script>' : ''}
        <main>${rendered.join('\n')}<p id="below">Below</p></main></html>`,
    });
  });
  const complaints = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(server.origin, WAIT);
  return { page, asked, complaints };
}

/** What each card shows and where it stands; sheets are in the root, or adopted, as it comes. */
const seen = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main > *:not(#below)')].map((card) => {
      const box = card.getBoundingClientRect();
      const content = [...(card.shadowRoot?.children ?? [])].filter(
        ({ localName }) => !/^(?:style|link)$/.test(localName),
      );
      return {
        markup: content.map(({ outerHTML }) => outerHTML).join(''),
        box: [box.x, box.y, box.width, box.height].map((length) => Math.round(length * 100) / 100),
      };
    }),
  );

/** Every card has drawn, and a quotation knows the address of its sentence, which it finds out after. */
const allReady = (page) =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll('main > *:not(#below)')].every(({ state, shadowRoot }) => {
        const source = shadowRoot?.querySelector('a[part=source]');
        return state === 'error' || (state === 'ready' && (!source || source.href.includes('#:~:text=')));
      }),
    WAIT,
  );

describe('server-rendered cards in a browser', () => {
  it('are there in number', () => {
    assert.ok(cards.length >= 40, `${cards.length} cards`);
    assert.deepEqual([...new Set(failed)], ['no-quote']);
  });

  it('stand without script, and are taken over without a change, a shift or a request', async () => {
    const rendered = cards.map(({ html }) => html);
    const still = await open(rendered, { script: false });
    const served = await seen(still.page);
    assert.deepEqual(still.complaints, []);
    await still.page.close();
    for (const [index, { markup, box }] of served.entries()) {
      assert.ok(markup.includes('part="card"'), cards[index].title);
      assert.ok(box[2] > 0 && box[3] > 0, cards[index].title);
    }

    const { page, asked, complaints } = await open(rendered);
    await allReady(page);
    const taken = await seen(page);
    for (const [index, { title }] of cards.entries()) {
      assert.equal(taken[index].markup, served[index].markup, title);
      assert.deepEqual(taken[index].box, served[index].box, title);
    }
    assert.equal((await page.evaluate(() => globalThis.shift)).toFixed(3), '0.000');
    assert.deepEqual(
      asked.filter((path) => path === '/never-asked'),
      [],
    );
    assert.deepEqual(complaints, []);
    // The server's sheet is gone with its markup: the card has its own.
    assert.equal(
      await page.evaluate(() => document.querySelector('press-story').shadowRoot.querySelector('style')),
      null,
    );
    await page.close();
  });

  it('show what a card shows that was never on a server', async () => {
    const { page } = await open(cards.map(({ html }) => html));
    await allReady(page);
    const served = await seen(page);
    await page.evaluate(
      (options) => {
        const own = options.map(({ tag, article, attributes }) => {
          const card = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
          card.setAttribute('src', '/never-asked');
          card.article = article;
          return card;
        });
        document.querySelector('main').replaceChildren(...own);
      },
      cards.map(({ tag, options: { article, attributes } }) => ({ tag, article, attributes })),
    );
    await allReady(page);
    const own = await seen(page);
    for (const [index, { title }] of cards.entries()) assert.equal(served[index].markup, own[index].markup, title);
    await page.close();
  });

  it('look the same in whatever order their rare sheets come', async () => {
    const { page } = await open(cards.map(({ html }) => html));
    await allReady(page);
    const changes = await page.evaluate(() => {
      const look = ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('*')].flatMap((element) => {
          const style = getComputedStyle(element);
          return [...style].map(
            (name) => `${element.localName}.${element.part} ${name}: ${style.getPropertyValue(name)}`,
          );
        });
      return [...document.querySelectorAll('main > *:not(#below)')].map((card) => {
        const { shadowRoot, constructor } = card;
        const own = shadowRoot.adoptedStyleSheets.slice(0, constructor.elementStyles.length);
        const rare = shadowRoot.adoptedStyleSheets.slice(own.length);
        if (rare.length < 2) return undefined;
        const asTheyCame = look(card);
        shadowRoot.adoptedStyleSheets = [...own, ...rare.toReversed()];
        return look(card).filter((line, index) => line !== asTheyCame[index]);
      });
    });
    assert.ok(changes.filter(Boolean).length >= 5, 'cards with several rare sheets');
    for (const [index, { title }] of cards.entries()) assert.deepEqual(changes[index] ?? [], [], title);
    await page.close();
  });

  it('are the same with linked sheets', async () => {
    const linked = await Promise.all(
      cards.slice(0, 13).map(({ tag, options }) => renderCard(tag, { ...options, styles: 'link', files: '/cdn/' })),
    );
    // A sheet in a root does not hold up the first paint; once it is there, nothing moves any more.
    const { page, complaints } = await open(
      linked.map(({ html }) => html),
      { tag: false },
    );
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('main > *')].every(
          (card) => card.shadowRoot?.querySelector('link')?.sheet !== null,
        ),
      WAIT,
    );
    const linkedBefore = await seen(page);
    await page.evaluate(() => {
      globalThis.shift = 0;
      return import('/cdn/presscards.js');
    });
    await allReady(page);
    assert.deepEqual(await seen(page), linkedBefore);
    assert.equal((await page.evaluate(() => globalThis.shift)).toFixed(3), '0.000');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('a failure is tried again on the page', async () => {
    const { html, error } = await renderCard('press-story', { src: '/harbour.jsonld', lang: 'en' });
    assert.equal(error.code, 'bad-address');
    const { page, asked } = await open([html]);
    await page.waitForFunction(
      () => document.querySelector('press-story').shadowRoot.textContent.includes('first snow'),
      WAIT,
    );
    assert.ok(asked.includes('/harbour.jsonld'));
    await page.close();
  });
});
