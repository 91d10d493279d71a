/** A browser on the built demo: opened before the tests of a file, closed after them. */
import { after, before, test as register } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser.mjs';
import { startSite } from './site-server.mjs';

/** Long enough for a loaded machine; a test that waits in vain says what for. */
const LIMIT = 90_000;

/** The runner waits for its tests by itself. */
export const test = (name, act) => void register(name, act);

/** @returns what the tests of a file share; its fields are there when the first test runs */
export function openSite() {
  const shared = {};
  before(async () => {
    const { product, executablePath, headless, args, env } = await findBrowser();
    shared.site = await startSite(process.env.PRESSCARDS_SITE);
    shared.browser = await puppeteer.launch({
      browser: product,
      executablePath,
      timeout: LIMIT,
      headless,
      args,
      env: { ...process.env, ...env },
    });
  });
  after(async () => {
    await shared.browser?.close();
    await shared.site?.close();
  });
  /**
   * Opens a page and notes what it complains of and whom it asks.
   *
   * @param {string} address relative to the demo, or absolute
   * @param {{ width?: number, dark?: boolean }} [how]
   */
  shared.open = async (address, { width = 1280, dark = false } = {}) => {
    const page = await shared.browser.newPage();
    const complaints = [];
    const requests = [];
    page.setDefaultTimeout(LIMIT);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport({ width, height: 900 });
    if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    // What is copied is kept, whether or not this browser lets a test read the clipboard.
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text) => void (window.copied = text) },
      });
    });
    await page.goto(new URL(address, shared.site.address).href);
    return Object.assign(page, { complaints, requests });
  };
  return shared;
}

/** Waits until a function gives true in the page. */
export const until = (page, condition, ...args) => page.waitForFunction(condition, { timeout: LIMIT }, ...args);

/** What the builder offers to copy. */
export const snippetOf = (page) => page.$eval('#snippet', ({ textContent }) => textContent);

/** Waits until the builder has read its source and the card of its preview is drawn. */
export async function settled(page) {
  await until(page, () => {
    const card = document
      .querySelector('#stage')
      ?.contentDocument?.querySelector('.place[data-width="400"] > .card')?.firstElementChild;
    const waits = document.querySelector('#progress progress');
    return !waits && (card?.state === 'ready' || card?.state === 'error') && document.querySelector('#checks dt');
  });
}

/** Opens the builder and waits for its first card. */
export async function openBuilder(shared, fields = '') {
  const page = await shared.open(`builder.html${fields}`);
  await settled(page);
  return page;
}

/** Pastes a text into the address field, as Ctrl+V does. */
export function paste(page, text) {
  return page.evaluate((pasted) => {
    const field = document.querySelector('#address');
    field.value = '';
    field.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (field.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

/** Chooses one of a few by its name and value. */
export const choose = (page, name, value) =>
  page.evaluate((selector) => document.querySelector(selector).click(), `input[name="${name}"][value="${value}"]`);

/** What the problem says; empty where there is none. */
export const problemOf = (page) => page.$eval('#problem', (box) => box.innerText.trim());

export const untilProblem = (page) => until(page, () => document.querySelector('#problem').innerText.trim() !== '');

/** The words of a card, as a reader gets them. */
export function wordsOf(page, selector) {
  return page.$eval(selector, ({ shadowRoot }) => {
    const card = shadowRoot.querySelector('[part~=card]').cloneNode(true);
    for (const style of card.querySelectorAll('style')) style.remove();
    // White space between elements is the minifier's, not the reader's.
    return card.textContent.replace(/\s+/g, '');
  });
}

/** The words of the card in the builder's preview. */
export async function previewWords(page) {
  const frame = page.frames().find((one) => one.url().endsWith('host.html'));
  const tag = await frame.$eval(
    '.place[data-width="400"] > .card',
    ({ firstElementChild }) => firstElementChild.localName,
  );
  return await wordsOf(frame, `.place[data-width="400"] > .card > ${tag}`);
}
