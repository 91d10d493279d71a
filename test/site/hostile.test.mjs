import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { openBuilder, openSite, paste, settled, snippetOf, until, test } from './open-site.mjs';

const shared = openSite();

/** Where a payload that runs leaves its mark. */
const isHacked = (page) =>
  Promise.all(page.frames().map((frame) => frame.evaluate(() => 'hacked' in window))).then((all) => all.some(Boolean));

const RUN = '<img src=x onerror="parent.hacked = window.hacked = 1"><script>parent.hacked = window.hacked = 1</script>';

const TEXTS = {
  'a page': `<!doctype html><html><head><title>${RUN}</title><meta property="og:title" content="Title ${RUN.replaceAll('"', '&quot;')}"></head><body><article><h1>One ${RUN}</h1><p>${'A paragraph of some length, so that it is a body. '.repeat(20)}${RUN}</p></article></body></html>`,
  'JSON-LD': JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `Headline </script>${RUN}`,
    description: `<!--<script>${RUN}`,
    url: 'javascript:hacked=1',
    image: 'javascript:hacked=1',
    inLanguage: '"><script>hacked=1</script>',
    articleBody: `<p>Text</p></script>${RUN}<a href="javascript:hacked=1">link</a>`,
  }),
  'a feed': `<rss version="2.0"><channel><item><title>Title &lt;/script&gt;${RUN.replaceAll('<', '&lt;')}</title><link>javascript:hacked=1</link><description><![CDATA[<p>Text “Words, words and words,” said ${RUN}.</p>]]></description></item></channel></rss>`,
};

for (const [name, text] of Object.entries(TEXTS)) {
  test(`nothing of ${name} runs, in the builder or where its snippet is pasted`, async () => {
    const page = await openBuilder(shared);
    await paste(page, text);
    await until(page, () => document.querySelector('#held')?.hidden === false);
    for (const card of ['press-headline', 'press-story', 'press-quote']) {
      await page.evaluate((tag) => document.querySelector(`input[name=card][value=${tag}]`).click(), card);
      for (const output of card === 'press-story' ? ['static', 'script'] : ['script']) {
        await page.evaluate((way) => document.querySelector(`input[name=output][value=${way}]`).click(), output);
        await until(page, (way) => document.querySelector(`input[name=output][value=${way}]`).checked, output);
        await settled(page);
        const host = await shared.open(
          shared.site.publish(`<!doctype html><meta charset="utf-8">${await snippetOf(page)}`),
        );
        await until(host, () => document.readyState === 'complete');
        await until(host, (tag) => document.querySelector(tag)?.state !== 'loading', card);
        assert.equal(await isHacked(host), false, `${card} as ${output}`);
        await host.close();
      }
    }
    assert.equal(await isHacked(page), false);
    await page.close();
  });
}

test('an address cannot bring markup, styles or attributes of its own', async () => {
  const fields = new URLSearchParams({
    src: 'articles/feed.rss.xml',
    layout: '"><script>hacked=1</script>',
    theme: 'x" onload="hacked=1',
    onclick: 'hacked=1',
    style: 'display:none',
    target: '"><img src=x onerror=hacked=1>',
    lang: '"><script>hacked=1</script>',
    card: 'script',
    '--press-ink': 'red;}</style><script>hacked=1</script>',
    '--press-surface': 'url(https://evil.example/)',
    '--press-font': 'x</style>',
    '--other': 'red',
    entry: '-1',
    output: 'toString',
    page: 'constructor',
  });
  const page = await openBuilder(shared, `#${fields}`);
  const snippet = await snippetOf(page);
  assert.match(snippet, /<press-headline\s+src="[^"]*feed\.rss\.xml"\s+target="&quot;&gt;&lt;img/);
  assert.doesNotMatch(snippet, /onclick|onload|<style|evil|--press|--other|layout|theme|entry/);
  assert.equal(await isHacked(page), false);
  await page.close();
});

test('an address that unpacks to gigabytes, or to nothing, is told and left', async () => {
  const bomb = deflateRawSync(Buffer.alloc(6_000_000, 32)).toString('base64url');
  for (const packed of [bomb, 'not-deflated', '%00', 'A'.repeat(50_000)]) {
    const page = await shared.open(`builder.html#text=${packed}`);
    await until(page, () => /damaged/.test(document.querySelector('#problem').innerText));
    assert.deepEqual(page.complaints, []);
    await page.close();
  }
});
