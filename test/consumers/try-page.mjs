/** Times a consumer shows and takes away its cards. */
const ROUNDS = 5;

const WAIT = { timeout: 60_000 };

/**
 * Opens the page of a consumer and tries what every one of them promises.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {(sentence: string, problems?: string[]) => void} say
 */
export async function tryPage(browser, address, say) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  const attempt = async (sentence, work) => {
    try {
      say(sentence, (await work()) ?? []);
    } catch (error) {
      say(sentence, [String(error), ...complaints]);
    }
  };
  try {
    await page.evaluateOnNewDocument(() => {
      globalThis.shows = (tag, words) =>
        document.querySelector(`main ${tag}`)?.shadowRoot?.textContent.includes(words) ?? false;
    });
    await page.goto(address, WAIT);
    await attempt('draws an article set as a property', () =>
      page.waitForFunction(() => shows('press-headline', 'Set as a property'), WAIT).then(() => []),
    );
    await attempt('draws an article of an address', () =>
      page.waitForFunction(() => shows('press-story', 'first snow'), WAIT).then(() => []),
    );
    if (await page.$('#served')) await attempt('takes over what the server drew', () => takenOver(page, address));
    await attempt('hears both events', () =>
      page
        .waitForFunction(() => {
          const heard = [...document.querySelectorAll('#loaded li')].map(({ textContent }) => textContent);
          return ['Set as a property', 'Fetched from an address'].every((headline) => heard.includes(headline));
        }, WAIT)
        .then(() => []),
    );
    await attempt(`is unmounted ${ROUNDS} times`, () => unmount(page));
    // No other browser tells what it has in memory.
    if (/chrome/i.test(await browser.version())) await attempt('leaves nothing behind', () => countLeft(page));
    say('logs no error and no warning', complaints);
  } finally {
    await page.close();
  }
}

/** Takes the cards away and shows them again, until they are away for good. */
async function unmount(page) {
  for (let round = 0; round < ROUNDS; round++) {
    await page.click('#toggle');
    await page.waitForFunction(() => !document.querySelector('main press-headline, main press-story'), WAIT);
    if (round === ROUNDS - 1) break;
    await page.click('#toggle');
    await page.waitForFunction(() => shows('press-story', 'first snow'), WAIT);
  }
}

/** Cards that are still in memory after they were taken away; a framework may hold on to its last tree. */
async function countLeft(page) {
  const problems = [];
  for (const tag of ['press-headline', 'press-story']) {
    const prototype = await page.evaluateHandle((name) => customElements.get(name).prototype, tag);
    const left = await page.queryObjects(prototype);
    const count = await left.evaluate((cards) => cards.length);
    await left.dispose();
    await prototype.dispose();
    // One more that a server drew, beside those that are taken away.
    const others = await page.$$eval(tag, (cards) => cards.length);
    if (count - others > 1) problems.push(`${count - others} of ${ROUNDS} ${tag} are still in memory`);
  }
  return problems;
}

/** The server's own markup, before any script, is what the card shows once it has taken over. */
async function takenOver(page, address) {
  const markup = await (await fetch(address)).text();
  if (!markup.includes('<template shadowrootmode="open">')) return ['the server wrote no shadow root'];
  await page.waitForFunction(() => document.querySelector('#served').state === 'ready', WAIT);
  const shown = await page.$eval('#served', (card) => card.shadowRoot.querySelector('[part=card]').outerHTML);
  return markup.includes(shown) ? [] : [`the server did not write ${shown}`];
}
