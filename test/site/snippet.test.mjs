import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import {
  choose,
  openBuilder,
  openSite,
  paste,
  previewWords,
  settled,
  snippetOf,
  until,
  wordsOf,
  test,
} from './open-site.mjs';

const shared = openSite();

/** What the builder copies when its button is pressed. */
async function copied(page) {
  await page.click('.output code-snippet button');
  return await page.evaluate(() => window.copied);
}

/** Puts a snippet into an empty page of another origin, and waits for its card. */
async function pasted(snippet, tag) {
  const page = await shared.open(
    shared.site.publish(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>\n${snippet}`),
  );
  await until(page, (name) => ['ready', 'error'].includes(document.querySelector(name)?.state), tag);
  assert.equal(await page.$eval(tag, ({ state, error }) => error?.message ?? state), 'ready');
  assert.deepEqual(page.complaints, []);
  return page;
}

for (const [tag, fields] of [
  ['press-headline', '#src=articles/harbour.wordpress.json&layout=row'],
  ['press-story', '#src=articles/feed.atom.xml&card=story&entry=1&paragraphs=2&theme=dark&--press-accent=%238c1c13'],
  ['press-quote', '#src=articles/harbour.html&card=quote&number=3'],
  [
    'press-quote',
    '#src=articles/arabic.jsonld&card=quote&claim=%D8%B3%D9%86%D9%81%D8%AA%D8%AD+%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1',
  ],
]) {
  test(`the snippet of ${tag} makes the same card on an empty page of another origin: ${fields}`, async () => {
    const builder = await openBuilder(shared, fields);
    const snippet = await copied(builder);
    assert.equal(snippet, await snippetOf(builder));
    const page = await pasted(snippet, tag);
    assert.equal(await wordsOf(page, tag), await previewWords(builder));
    await builder.close();
    await page.close();
  });
}

test('the one file with integrity runs, and does not when a byte is another', async () => {
  const builder = await openBuilder(shared, '#src=articles/feed.rss.xml&output=full');
  await until(builder, () => document.querySelector('#snippet').textContent.includes('sha384-'));
  const snippet = await copied(builder);
  const page = await pasted(snippet, 'press-headline');
  assert.equal(await wordsOf(page, 'press-headline'), await previewWords(builder));
  const forged = snippet.replace(/sha384-./, (hash) => (hash.endsWith('A') ? 'sha384-B' : 'sha384-A'));
  const refused = await shared.open(shared.site.publish(`<!doctype html>${forged}`));
  await until(refused, () => document.readyState === 'complete');
  assert.equal(await refused.evaluate(() => customElements.get('press-headline')), undefined);
  await builder.close();
  await page.close();
  await refused.close();
});

for (const name of ['harbour.jsonld', 'feed.rss.xml', 'harbour.html']) {
  test(`a pasted text goes into the page with its snippet: ${name}`, async () => {
    const builder = await openBuilder(shared, '#card=story');
    await paste(builder, await readFile(`demo/articles/${name}`, 'utf8'));
    await until(builder, () =>
      /"articleBody": "(?:\\u003cp>)?The town/.test(document.querySelector('#snippet').textContent),
    );
    await settled(builder);
    const snippet = await copied(builder);
    assert.doesNotMatch(snippet, /\ssrc="[^"]*articles|pasted\.invalid/);
    const page = await pasted(snippet, 'press-story');
    assert.equal(await wordsOf(page, 'press-story'), await previewWords(builder));
    const asked = page.requests.filter((url) => /articles\//.test(url));
    assert.deepEqual(asked, [], 'the article is asked of nobody');
    await builder.close();
    await page.close();
  });
}

test('the policy line permits exactly what the card uses', async () => {
  const builder = await openBuilder(shared, '#src=articles/feed.rss.xml&card=story&--press-ink=%23222222');
  await until(builder, () => document.querySelector('#checks').textContent.includes('style-src'));
  const policy = await builder.$$eval('#checks code', (all) => all.map(({ textContent }) => textContent).at(-1));
  const page = await pasted(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy.replaceAll('"', '&quot;')}">\n${await copied(builder)}`,
    'press-story',
  );
  await until(page, () => document.querySelector('press-story').shadowRoot.querySelector('img')?.complete);
  assert.deepEqual(page.complaints, []);
  await builder.close();
  await page.close();
});

test('static HTML has the words of the card and no script', async () => {
  const builder = await openBuilder(shared, '#src=articles/feed.rss.xml&card=quote&number=2&output=static');
  await until(builder, () => document.querySelector('#snippet').textContent.includes('</blockquote'));
  const snippet = await snippetOf(builder);
  assert.match(snippet, /We will open the harbour before the first snow/);
  assert.match(snippet, /Marta Oyelaran/);
  assert.doesNotMatch(snippet, /<script|press-quote/);
  await builder.close();
});

test('each way to install names the exact version', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const builder = await openBuilder(shared, '#src=articles/feed.rss.xml');
  for (const output of ['script', 'full', 'npm', 'react', 'vue', 'svelte']) {
    await choose(builder, 'output', output);
    await until(
      builder,
      (exact) => document.querySelector('#snippet').textContent.includes(`presscards@${exact}`),
      version,
    );
  }
  await builder.close();
});
