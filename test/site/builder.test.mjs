import assert from 'node:assert/strict';
import {
  choose,
  openBuilder,
  openSite,
  paste,
  previewWords,
  problemOf,
  settled,
  snippetOf,
  until,
  untilProblem,
  test,
} from './open-site.mjs';

const shared = openSite();

/** Drops a file that the page makes itself. */
const drop = (page, name, type, content) =>
  page.evaluate(
    ([fileName, fileType, what]) => {
      const bytes =
        typeof what === 'number' ? new Uint8Array(what).fill(32) : Array.isArray(what) ? new Uint8Array(what) : what;
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], fileName, { type: fileType }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, type, content],
  );

test('it shows what was found, where each field came from, and who is quoted', async () => {
  const page = await openBuilder(shared, '#src=articles/harbour.html');
  await until(page, () => document.querySelectorAll('.quotations li').length === 4);
  const found = await page.$eval('#found', ({ innerText }) => innerText);
  assert.match(found, /Web page, one article/);
  assert.match(found, /Ilse Varga/);
  assert.match(found, /Marta Oyelaran/);
  assert.match(found, /newsletter/);
  const origins = await page.$$eval('.from', (all) => all.map(({ textContent }) => textContent));
  assert.ok(new Set(origins).size > 1, `a page has fields of several origins: ${origins}`);
  await page.close();
});

test('its controls are those of the manifest', async () => {
  const page = await openBuilder(shared);
  for (const [card, names] of [
    [
      'press-headline',
      ['layout', 'appearance', 'theme', 'images', 'loading', 'heading-level', 'target', 'proxy', 'keep'],
    ],
    ['press-story', ['extent', 'paragraphs', 'appearance', 'theme']],
    ['press-quote', ['layout', 'speaker', 'contains', 'appearance', 'theme']],
  ]) {
    await choose(page, 'card', card);
    await until(page, (tag) => document.querySelector('#snippet').textContent.includes(`<${tag}`), card);
    const shown = await page.$$eval('#choices [name]', (all) => all.map(({ name }) => name));
    for (const name of names) assert.ok(shown.includes(name), `a control of ${name}`);
    assert.ok(await page.$('#choices input[id="--press-accent"]'));
  }
  await page.close();
});

test('an entry and a quotation can be chosen', async () => {
  const page = await openBuilder(shared, '#src=articles/feed.json&card=quote');
  await page.select('#entry', '1');
  await until(page, () => document.querySelector('#snippet').textContent.includes('entry="1"'));
  await page.select('#entry', '0');
  await until(page, () => document.querySelectorAll('.quotations li').length === 4);
  await page.select('#quotation', '3');
  await until(page, () => document.querySelector('#snippet').textContent.includes('number="3"'));
  await settled(page);
  await until(page, () => document.querySelector('#checks').textContent.includes('Word for word'));
  assert.match(await previewWords(page), /aharbourisnotapictureforvisitors/);
  await page.close();
});

test('words that differ from the article are told', async () => {
  const page = await openBuilder(
    shared,
    '#src=articles/feed.json&card=quote&claim=We+will+open+the+harbour+before+the+first+rain',
  );
  await until(page, () => /other words/.test(document.querySelector('#checks').textContent));
  assert.match(await snippetOf(page), /<blockquote>We will open the harbour before the first rain<\/blockquote>/);
  await page.close();
});

test('colours are checked in both schemes, and only colours are taken', async () => {
  const page = await openBuilder(shared);
  const set = (value) =>
    page.$eval(
      'input[id="--press-ink"]',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      value,
    );
  await set('#dddddd');
  await until(page, () => /Too low/.test(document.querySelector('#checks').textContent));
  assert.match(await snippetOf(page), /--press-ink: #dddddd;/);
  await set('red; } body { display: none');
  await until(page, () => document.querySelector('input[id="--press-ink"]').getAttribute('aria-invalid') === 'true');
  assert.doesNotMatch(await snippetOf(page), /display/);
  await page.close();
});

test('the whole configuration is in the address', async () => {
  const page = await openBuilder(shared, '#src=articles/feed.rss.xml');
  await choose(page, 'card', 'press-story');
  await choose(page, 'theme', 'dark');
  await choose(page, 'extent', 'full');
  await choose(page, 'output', 'react');
  await choose(page, 'page', 'dark');
  await page.select('#entry', '2');
  await until(page, () => /entry="2"/.test(document.querySelector('#snippet').textContent));
  await settled(page);
  await page.click('#share');
  const address = await page.evaluate(() => window.copied);
  const other = await shared.open(address);
  await settled(other);
  await until(other, (text) => document.querySelector('#snippet').textContent === text, await snippetOf(page));
  assert.equal(await previewWords(other), await previewWords(page));
  await page.close();
  await other.close();
});

test('a short text travels in the address, too', async () => {
  const page = await openBuilder(shared);
  const headline = 'Ferries run again on Sundays';
  await paste(page, JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline }));
  await until(page, (words) => document.querySelector('#snippet').textContent.includes(words), headline);
  await until(page, () => location.hash.includes('text='));
  const other = await shared.open(page.url());
  await until(other, (words) => document.querySelector('#snippet').textContent.includes(words), headline);
  await page.close();
  await other.close();
});

test('what cannot be read gets a clear sentence, and nothing that was chosen is lost', async () => {
  const page = await openBuilder(shared, '#src=articles/feed.rss.xml&card=quote&theme=dark');
  const before = [await snippetOf(page), await previewWords(page)];
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0];
  for (const [sentence, act] of [
    [/nothing to read yet/, () => paste(page, '   ')],
    [/neither an address nor/, () => paste(page, 'harbour opens again')],
    [/neither an address nor/, () => paste(page, 'harbour')],
    [/begin with javascript: cannot be read/, () => paste(page, 'javascript:alert(1)')],
    [/begin with file: cannot be read/, () => paste(page, 'file:///etc/passwd')],
    [/not a complete address/, () => paste(page, 'https://')],
    [/file of another kind/, () => paste(page, 'https://news.example/harbour.jpg')],
    [/no format that presscards reads/, () => paste(page, '{"hello": "world"}')],
    [/broken|could not be read|no format|no article/i, () => paste(page, '<rss><channel><item>')],
    [/answered with 404/, () => paste(page, `${shared.site.partner}/open/nothing.json`)],
    [/is 50 MB\. A card reads up to 5 MB/, () => drop(page, 'archive.json', 'application/json', 50_000_000)],
    [/is a picture/, () => drop(page, 'harbour.jpg', 'image/jpeg', jpeg)],
    [/is a picture/, () => drop(page, 'harbour.json', 'application/json', jpeg)],
    [/is not a text/, () => drop(page, 'harbour.docx', '', [0x50, 0x4b, 3, 4, 0, 0, 0])],
    [/is empty/, () => drop(page, 'nothing.xml', 'text/xml', '')],
  ]) {
    await act();
    await until(
      page,
      (source) => new RegExp(source, 'i').test(document.querySelector('#problem').innerText),
      sentence.source,
    );
    assert.deepEqual([await snippetOf(page), await previewWords(page)], before);
    assert.equal(await page.$eval('#choices input[name=theme][value=dark]', ({ checked }) => checked), true);
  }
  await paste(page, 'articles/harbour.jsonld');
  await until(page, () => document.querySelector('#snippet').textContent.includes('harbour.jsonld'));
  assert.equal(await problemOf(page), '');
  assert.match(await snippetOf(page), /theme="dark"/);
  await page.close();
});

test('the doctor says what was blocked and what helps, in order', async () => {
  const page = await openBuilder(shared);
  await paste(page, `${shared.site.partner}/closed/harbour.jsonld`);
  await untilProblem(page);
  const { host } = new URL(shared.site.partner);
  const words = await problemOf(page);
  assert.ok(words.includes(`${host} does not let other pages read it`), words);
  const remedies = await page.$$eval('#problem ol strong', (all) => all.map(({ textContent }) => textContent));
  assert.deepEqual(remedies, [
    'Put the article into the page.',
    'Fetch it when your site is built.',
    'Name a proxy of your own.',
    'Ask the publisher',
  ]);
  assert.match(words, /Access-Control-Allow-Origin: \*/);
  await page.type('#problem input', `${shared.site.partner}/proxy/?url={url}`);
  await page.keyboard.press('Enter');
  await until(page, () => document.querySelector('#snippet').textContent.includes('proxy='));
  await settled(page);
  assert.equal(await problemOf(page), '');
  assert.match(await previewWords(page), /Councilvotes/);
  await page.close();
});

test('while a source is on its way, the page says so and can be used', async () => {
  const page = await openBuilder(shared);
  await paste(page, `${shared.site.partner}/held/feed.rss.xml`);
  await until(page, () => document.querySelector('#progress progress'));
  await choose(page, 'card', 'press-story');
  await until(page, () => document.querySelector('#snippet').textContent.includes('<press-story'));
  shared.site.release();
  await until(page, () => document.querySelector('#progress').textContent.includes('RSS 2.0, 5 articles'));
  assert.match(await snippetOf(page), /<press-story/);
  await page.close();
});

test('it can be used with the keyboard alone', async () => {
  const page = await openBuilder(shared);
  const tabTo = async (selector) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach ${selector}`);
  };
  await tabTo('.skip');
  await tabTo('#address');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('articles/feed.atom.xml');
  await page.keyboard.press('Enter');
  await until(page, () => document.querySelector('#snippet').textContent.includes('feed.atom.xml'));
  await tabTo('#choices input[name=card]');
  await page.keyboard.press('ArrowRight');
  await until(page, () => document.querySelector('#snippet').textContent.includes('<press-story'));
  await tabTo('.output code-snippet button');
  await page.keyboard.press('Enter');
  await until(page, () => window.copied?.includes('<press-story'));
  await page.close();
});

test('a text of 3 MB is read, shown as far as a page can lay it out, and copied whole', async () => {
  const page = await openBuilder(shared, '#card=story');
  const paragraph = '<p>The town council voted on Friday, “a long time coming,” said Marta Oyelaran, a fisher.</p>';
  const articleBody = paragraph.repeat(Math.ceil(3_000_000 / paragraph.length));
  await paste(
    page,
    JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Long', articleBody }),
  );
  await until(page, () => document.querySelectorAll('.quotations li').length === 100);
  await until(page, () => /characters more/.test(document.querySelector('.output code-snippet').innerText));
  assert.match(await page.$eval('#found', ({ innerText }) => innerText), /the first 100 of [\d,]+\./);
  await page.click('.output code-snippet button');
  await until(page, () => window.copied);
  const copied = await page.evaluate(() => window.copied);
  assert.match(copied, /<\/press-story>$/);
  assert.ok((await snippetOf(page)).length < copied.length / 2, `${copied.length} characters were copied`);
  await page.close();
});
