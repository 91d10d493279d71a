/**
 * Whether links to a quotation land on its words: every dev quotation, in a real browser, by the
 * pixels of a coloured `::target-text`. Needs the measuring material in `../shared`, which is not
 * part of the project; without it, this says so and measures nothing.
 *
 *     npm run score:links [-- --most 50]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser.mjs';
import { importBundled } from './import-bundled.mjs';

const CORPUS = fileURLToPath(new URL('../../../shared/corpora/quotes-dev.jsonl', import.meta.url));
if (!existsSync(CORPUS)) {
  console.log('Nothing measured: the texts are not here (../shared/corpora/quotes-dev.jsonl).');
  process.exit(0);
}
const most = Number(process.argv[process.argv.indexOf('--most') + 1]) || Infinity;

const { quoteLink } = await importBundled('src/quotes.ts');

const articles = readFileSync(CORPUS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const cases = articles
  .flatMap(({ id, text, quotes }) =>
    quotes.filter(({ ignore }) => !ignore).map((quote) => ({ id, text, segments: quote.segments ?? [quote] })),
  )
  .slice(0, most);

/** The article that the page shows now. */
let shown = '';
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page(shown));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const found = await findBrowser();
const browser = await puppeteer.launch({
  protocolTimeout: 60_000,
  executablePath: found.executablePath,
  args: found.args,
  headless: true,
});
const counts = { made: 0, right: 0 };
const wrong = [];
try {
  const painter = await browser.newPage();
  // Opened last, and so in front: a browser paints no page behind another.
  const reader = await browser.newPage();
  for (const [index, { id, text, segments }] of cases.entries()) {
    shown = text;
    const link = quoteLink(`${origin}/${index}`, text, { segments });
    if (!link.includes(':~:text=')) continue;
    counts.made += 1;
    await reader.setViewport({ width: 1000, height: 800 });
    // Another document each time: a fragment alone would not load the page again.
    await reader.goto('about:blank');
    await reader.goto(link, { waitUntil: 'load' });
    const { boxes, height } = await reader.evaluate(expected, segments[0], text);
    await reader.setViewport({ width: 1000, height: Math.min(Math.ceil(height), 15_000) });
    const picture = await reader.screenshot({ encoding: 'base64', captureBeyondViewport: true });
    const result = await painter.evaluate(compare, picture, boxes);
    if (result.inside > 0.9 && result.outside < 0.02) counts.right += 1;
    else wrong.push({ id, link: link.slice(origin.length), ...result });
  }
} finally {
  await browser.close();
  server.close();
}

const share = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
console.log(`links made:         ${share(counts.made, cases.length)}`);
console.log(`landing on the words: ${share(counts.right, counts.made)}`);
for (const miss of wrong.slice(0, 10)) console.log(JSON.stringify(miss));

function page(text) {
  const escape = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text.split('\n\n').map((words) => `<p>${escape(words)}</p>`);
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0 20px; background: #fff; color: #fff; font: 16px/28px sans-serif; }
    ::target-text { background: #f00; color: #f00; }
  </style>${paragraphs.join('\n')}`;
}

/** In the page: where the first segment's words stand, as boxes of the whole document. */
function expected({ start, end }, text) {
  const paragraphs = [...document.querySelectorAll('p')];
  let offset = 0;
  const boxes = [];
  for (const [index, words] of text.split('\n\n').entries()) {
    const node = paragraphs[index].firstChild;
    const [from, to] = [Math.max(0, start - offset), Math.min(words.length, end - offset)];
    if (node && from < to) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        boxes.push([left, top + scrollY, right, bottom + scrollY]);
      }
    }
    offset += words.length + 2;
  }
  return { boxes, height: document.documentElement.scrollHeight };
}

/** In a second page: the share of the boxes that is coloured, and the coloured share outside of them. */
async function compare(picture, boxes) {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const within = (x, y) =>
    boxes.some(([left, top, right, bottom]) => x >= left - 6 && x <= right + 6 && y >= top - 6 && y <= bottom + 6);
  const core = (x, y) =>
    boxes.some(([left, top, right, bottom]) => x >= left + 1 && x <= right - 8 && y >= top + 3 && y <= bottom - 3);
  let [coloured, all, strays, red] = [0, 0, 0, 0];
  for (let y = 0; y < bitmap.height; y += 2) {
    for (let x = 0; x < bitmap.width; x += 2) {
      const at = 4 * (y * bitmap.width + x);
      const isRed = data[at] > 200 && data[at + 1] < 80;
      if (isRed) red += 1;
      if (core(x, y)) {
        all += 1;
        if (isRed) coloured += 1;
      } else if (isRed && !within(x, y)) strays += 1;
    }
  }
  return { inside: all ? coloured / all : 0, outside: red ? strays / red : 0 };
}
