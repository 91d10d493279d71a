/** Pages whose scripts do not run: readers who block them, and old or broken browsers. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderCard } from 'presscards/ssr';
import { serveFolder } from '../consumers/serve.mjs';
import { launchBrowser } from '../support/launch-browser.mjs';

const ARTICLE = {
  headline: 'Council votes to reopen the harbour',
  url: 'https://news.example/harbour',
  inLanguage: 'en',
  publisher: { name: 'The Harbour Post' },
  datePublished: '2020-01-02T12:00:00Z',
  articleBody: `<p>The council voted on Thursday night.</p>
    <p>“We will open the harbour before the first snow,” said Ada Brandt, the harbour master.</p>`,
};

const TAGS = ['press-headline', 'press-story', 'press-quote'];

let server;
let browser;

before(async () => {
  server = await serveFolder(fileURLToPath(new URL('../../dist/cdn', import.meta.url)));
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** What a reader sees of each card: its words, as far as they are shown, its size, and where its links lead. */
async function read(markup) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${server.origin}/presscards.css`);
  await page.setContent(`<!doctype html><html lang="en"><title>Without script</title>
    <link rel="stylesheet" href="/presscards.css"><script type="module" src="/presscards.js"></script>
    <main>${markup}</main></html>`);
  const cards = await page.evaluate(() =>
    [...document.querySelector('main').children].map((card) => {
      const root = card.shadowRoot ?? card;
      const { width, height } = card.getBoundingClientRect();
      const shown = [...root.children].filter((element) => getComputedStyle(element).display !== 'none');
      const words = shown.map(({ innerText }) => innerText).join('\n');
      return { words, width, height, links: [...root.querySelectorAll('a')].map(({ href }) => href) };
    }),
  );
  await page.close();
  return cards;
}

describe('without scripts', () => {
  it('what stands inside a card is shown, with its link', async () => {
    const inside = `<a href="${ARTICLE.url}">${ARTICLE.headline}</a>`;
    const cards = await read(TAGS.map((tag) => `<${tag} src="/harbour.jsonld">${inside}</${tag}>`).join(''));
    assert.equal(cards.length, TAGS.length);
    for (const { words, width, height, links } of cards) {
      assert.equal(words, ARTICLE.headline);
      assert.deepEqual(links, [ARTICLE.url]);
      assert.ok(width > 100 && height > 10);
    }
  });

  it('the data of an article inside a card are not shown as text', async () => {
    const json = JSON.stringify({ '@type': 'NewsArticle', ...ARTICLE });
    const inside = `<script type="application/ld+json">${json}</script><p>${ARTICLE.headline}</p>`;
    const [card] = await read(`<press-story>${inside}</press-story>`);
    assert.equal(card.words.trim(), ARTICLE.headline);
  });

  it('a card that a server has drawn is there whole', async () => {
    const rendered = await Promise.all(
      TAGS.map((tag) => renderCard(tag, { article: ARTICLE, base: server.origin, lang: 'en' })),
    );
    const [headline, story, quote] = await read(rendered.map(({ html }) => html).join(''));
    assert.match(headline.words, /The Harbour Post[^]*Council votes to reopen the harbour|Council votes[^]*Post/);
    assert.match(story.words, /Council votes[^]*The council voted on Thursday night/);
    assert.match(quote.words, /We will open the harbour before the first snow[^]*Ada Brandt/);
    for (const { width, height, links } of [headline, story, quote]) {
      assert.ok(width > 100 && height > 50);
      assert.ok(links.some((link) => link.startsWith(ARTICLE.url)));
    }
  });
});
