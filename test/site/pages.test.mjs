import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openSite, until, test } from './open-site.mjs';

const shared = openSite();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = ['index.html', 'builder.html', 'partner.html', 'partner-arabic.html', 'stress.html'];

/** Waits until every card near the beginning of the page has its article. */
const cardsDrawn = (page) =>
  until(page, () => {
    const cards = [...document.querySelectorAll('press-headline, press-story, press-quote')].slice(0, 30);
    const isBuilder = document.querySelector('#checks') !== null;
    return isBuilder
      ? document.querySelector('#checks dt')
      : cards.length > 0 && cards.every(({ state }) => state === 'ready');
  });

/** What axe finds in the page and its frames, as sentences. */
async function violations(page) {
  const found = [];
  for (const frame of page.frames()) {
    await frame.evaluate(axe);
    found.push(
      ...(await frame.evaluate(async () => {
        // A thousand cards are the same few; the first thirty stand for them.
        for (const card of [...document.querySelectorAll('#cards > *')].slice(30)) card.remove();
        const { violations: list } = await window.axe.run(document, {
          iframes: false,
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return list.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      })),
    );
  }
  return found;
}

for (const [width, dark] of [
  [1280, false],
  [360, true],
]) {
  for (const name of PAGES) {
    test(`${name} is accessible, quiet and keeps to itself, ${width} px wide, ${dark ? 'dark' : 'light'}`, async () => {
      const page = await shared.open(name, { width, dark });
      await cardsDrawn(page);
      const { scroll, inner } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        inner: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= inner, `the page is ${scroll} px wide in ${inner} px`);
      assert.deepEqual(await violations(page), []);
      const foreign = page.requests.filter((url) => !url.startsWith(shared.site.address) && !url.startsWith('data:'));
      assert.deepEqual(foreign, []);
      assert.deepEqual(page.complaints, []);
      await page.close();
    });
  }
}

test('every link of the pages leads somewhere', async () => {
  const page = await shared.open('index.html');
  const dead = [];
  for (const name of PAGES) {
    await page.goto(new URL(name, shared.site.address).href);
    const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href.split('#')[0]));
    for (const href of new Set(links)) if (!(await fetch(href)).ok) dead.push(href);
  }
  assert.deepEqual(dead, []);
  await page.close();
});

test('the home page shows the same article from every format', async () => {
  const page = await shared.open('index.html');
  await cardsDrawn(page);
  const count = await page.$$eval('#formats input', ({ length }) => length);
  assert.equal(count, 10);
  for (let index = 0; index < 7; index += 1) {
    await page.evaluate((at) => document.querySelectorAll('#formats input')[at].click(), index);
    await cardsDrawn(page);
    const headline = await page.$eval('.cards press-headline', async (card) => (await card.loaded).headline);
    assert.equal(headline, 'Council votes to reopen the town’s old harbour before the first snow');
    const [source, code] = await page.$eval('.cards .headline', (article) => [
      article.querySelector('press-headline').src,
      article.querySelector('code-snippet code').textContent,
    ]);
    assert.ok(code.includes(source), code);
  }
  await page.close();
});

test('the home page leads an address to the builder', async () => {
  const page = await shared.open('index.html');
  await page.type('#address', 'articles/feed.rss.xml');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await until(page, () => document.querySelector('#snippet')?.textContent.includes('feed.rss.xml'));
  await page.close();
});

test('a thousand cards are drawn from one request', async () => {
  const page = await shared.open('stress.html');
  // Twenty thousand elements take a loaded machine a while; nothing is judged by it.
  await page.waitForFunction(() => document.querySelector('#state').textContent.startsWith('All 1,000 cards'), {
    timeout: 120_000,
  });
  const states = await page.$$eval('#cards > *', (cards) => [...new Set(cards.map(({ state }) => state))]);
  assert.deepEqual(states, ['ready']);
  const feeds = page.requests.filter((url) => url.includes('thousand.feed.json'));
  assert.equal(feeds.length, 1);
  const numbers = await page.$$eval('#numbers > div', (rows) =>
    Object.fromEntries(rows.map((row) => [row.children[0].textContent, row.children[1].textContent])),
  );
  assert.equal(numbers['requests to the feed'], '1');
  await page.close();
});
