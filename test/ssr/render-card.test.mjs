import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { html } from 'lit';
import { render } from '@lit-labs/ssr';
import { renderLight } from '@lit-labs/ssr-client/directives/render-light.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { PressCardRenderer, renderCard, styleHash } from 'presscards/ssr';
import 'presscards/define';
import { ARTICLES, CARDS, HARBOUR } from './articles.mjs';

const FEED = `<rss version="2.0"><channel><title>Post</title>
  <item><title>First</title><link>https://news.example/first</link></item>
  <item><title>Second</title><link>https://news.example/second</link><description>Words</description></item>
</channel></rss>`;

const source = createServer((request, response) => {
  if (request.url === '/feed.xml') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
  else if (request.url === '/silent') return;
  else if (request.url === '/page.html') response.writeHead(200, { 'content-type': 'text/html' }).end(page());
  else response.writeHead(410).end();
});
await new Promise((resolve) => source.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${source.address().port}`;
after(() => {
  source.closeAllConnections();
  source.close();
});

function page() {
  const paragraph = `<p>${'The harbour was closed eleven years ago, and nobody has forgotten it. '.repeat(5)}</p>`;
  return `<!doctype html><html lang="en"><title>Harbour</title><article><h1>Harbour opens</h1>${paragraph.repeat(6)}</article></html>`;
}

/** The card as a browser without script would have it. */
function open(markup) {
  const { document } = new JSDOM(`<body>${markup}</body>`).window;
  const card = document.body.firstElementChild;
  const template = card.querySelector('template[shadowrootmode=open]');
  return { card, root: template?.content, data: card.querySelector('script[type="application/ld+json"]')?.textContent };
}

const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();

describe('a rendered card', () => {
  it('is the tag with its attributes, a root with style and card, and its data', async () => {
    const {
      html: markup,
      article,
      error,
    } = await renderCard('press-story', {
      article: HARBOUR,
      attributes: { class: 'a "quoted" name', hidden: false, id: 7, extent: 'full', inert: true },
    });
    const { card, root, data } = open(markup);
    assert.equal(error, undefined);
    assert.equal(article.headline, HARBOUR.headline.replace(/<\/?b>/g, ''));
    assert.equal(card.localName, 'press-story');
    assert.deepEqual(Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value])), {
      class: 'a "quoted" name',
      id: '7',
      extent: 'full',
      inert: '',
    });
    assert.deepEqual(
      [...root.children].map(({ localName }) => localName),
      ['style', 'section'],
    );
    assert.match(words(root.querySelector('[part=headline]')), /^Council & harbour/);
    assert.equal(root.querySelectorAll('[part=body] table').length, 1);
    assert.equal(JSON.parse(data)['@type'], 'NewsArticle');
  });

  it('has no body in the data where the card shows none', async () => {
    const bodyOf = async (tag) => JSON.parse(open((await renderCard(tag, { article: HARBOUR })).html).data).articleBody;
    assert.equal(await bodyOf('press-headline'), undefined);
    assert.match(await bodyOf('press-quote'), /^<p>The council/);
    assert.match(await bodyOf('press-story'), /<table>/);
  });

  it('cannot be left by what an article says', async () => {
    const nasty = '</script></template><!-- <script>alert(1)</script>';
    const { html: markup } = await renderCard('press-story', {
      article: {
        headline: nasty,
        description: `&lt;/script&gt;${nasty}`,
        url: 'javascript:alert(1)',
        image: { url: 'https://news.example/a.jpg', alt: '"><img src=x onerror=alert(1)>' },
        articleBody: `<p onclick=alert(1)>a</p><script>alert(1)</script><style>*{}</style><svg onload=alert(1)></svg>
          <a href="javascript:alert(1)">b</a><math><mtext><table><mglyph><style><img src=x onerror=alert(1)></table>${nasty}`,
      },
      attributes: { class: '"><script>alert(1)</script>' },
    });
    const { document } = new JSDOM(markup).window;
    assert.equal(document.body.children.length, 1);
    const all = (node) =>
      [...node.querySelectorAll('*')].flatMap((each) => [each, ...(each.content ? all(each.content) : [])]);
    for (const element of all(document.body)) {
      assert.ok(element.localName !== 'script' || element.type === 'application/ld+json', element.outerHTML);
      assert.ok(!['svg', 'math'].includes(element.localName));
      for (const { name, value } of element.attributes) {
        assert.doesNotMatch(name, /^on/);
        assert.ok(!['href', 'src'].includes(name) || !value.startsWith('javascript:'));
      }
    }
  });

  it('says its style once and for all, and names its hash', async () => {
    for (const [tag, attributes] of CARDS) {
      const { root } = open((await renderCard(tag, { article: HARBOUR, attributes })).html);
      const digest = createHash('sha256').update(root.querySelector('style').textContent).digest('base64');
      assert.equal(await styleHash(tag), `'sha256-${digest}'`);
    }
  });

  it('has every rule that the cards have on a page', async () => {
    const dist = fileURLToPath(new URL('../../dist/elements/', import.meta.url));
    const sheets = readdirSync(dist, { recursive: true }).filter((path) => path.endsWith('.styles.js'));
    assert.ok(sheets.length >= 6);
    const texts = {};
    for (const [tag] of CARDS)
      texts[tag] ??= open((await renderCard(tag, { article: HARBOUR })).html).root.querySelector('style').textContent;
    for (const sheet of sheets) {
      const { cssText } = Object.values(await import(pathToFileURL(join(dist, sheet)).href))[0];
      const text = cssText
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/content-visibility: auto;/g, '')
        .replace(/\s+/g, ' ');
      // What a rare sheet says of its host is said of some hosts only.
      const rules = text.split('}').filter((rule) => !rule.includes(':host'));
      assert.ok(
        Object.values(texts).some((style) => rules.every((rule) => style.includes(rule.trim()))),
        `${String(sheet)} is not known to src/ssr/server-cards.ts`,
      );
    }
  });

  it('links to the shipped sheet where it is told to', async () => {
    const { html: markup } = await renderCard('press-quote', {
      article: HARBOUR,
      styles: 'link',
      files: '/presscards/',
    });
    const { root } = open(markup);
    assert.equal(root.querySelector('style'), null);
    assert.equal(root.querySelector('link[rel=stylesheet]').getAttribute('href'), '/presscards/press-quote.css');
    assert.ok((await readFile('dist/cdn/press-quote.css', 'utf8')).length > 500);
    await assert.rejects(renderCard('press-quote', { article: HARBOUR, styles: 'link' }), TypeError);
  });

  it('is refused for another tag', async () => {
    await assert.rejects(renderCard('press-release', {}), { name: 'TypeError', message: /press-headline/ });
    await assert.rejects(renderCard('constructor', {}), TypeError);
  });

  it('shows a claim, and checks it', async () => {
    const claim = 'We will close the harbour before the first snow';
    const { card, root } = open((await renderCard('press-quote', { article: HARBOUR, claim })).html);
    assert.equal(card.querySelector('blockquote').textContent, claim);
    assert.ok(root.querySelector('.altered'), root.textContent);
  });

  it('does not give away what was retracted or is held back', async () => {
    const { retracted } = ARTICLES;
    for (const tag of ['press-headline', 'press-story', 'press-quote']) {
      const gone = await renderCard(tag, { article: retracted, lang: 'en' });
      assert.equal(gone.error, undefined);
      assert.ok(open(gone.html).root.querySelector('.retracted'), gone.html);
      assert.doesNotMatch(gone.html, /All of them sank/);
      const held = await renderCard(tag, { article: { ...retracted, creativeWorkStatus: 'Embargoed' }, lang: 'en' });
      assert.equal(held.error.code, 'withheld');
      assert.doesNotMatch(held.html, /sank/);
    }
  });

  it('is written into a template by its name', async () => {
    const card = await renderCard('press-headline', { article: HARBOUR });
    assert.equal(String(card), card.html);
  });
});

describe('from an address', () => {
  it('draws the entry, and names it by its address from then on', async () => {
    const { html: markup } = await renderCard('press-headline', {
      src: '/feed.xml',
      base: origin,
      attributes: { entry: 1 },
    });
    const { card, root } = open(markup);
    assert.match(words(root), /Second/);
    assert.equal(card.getAttribute('src'), '/feed.xml');
    assert.equal(card.getAttribute('entry'), 'https://news.example/second');
  });

  it('reads a whole page, with the document of the server', async () => {
    const { html: markup, error } = await renderCard('press-story', {
      src: `${origin}/page.html`,
      attributes: { extent: 'full' },
    });
    assert.equal(error, undefined);
    assert.equal(open(markup).root.querySelectorAll('[part=body] p').length, 6);
  });

  const failures = {
    'an address that nobody answers': ['http://127.0.0.1:9/', 'unreachable'],
    'an address that is gone': [`${origin}/gone`, 'http'],
    'no address': [undefined, 'bad-address'],
    'an address that is none': ['javascript:alert(1)', 'bad-address'],
  };
  for (const [title, [src, code]] of Object.entries(failures)) {
    it(`${title}: the failure and the reason, and nothing thrown`, async () => {
      const { html: markup, error, article } = await renderCard('press-story', { ...(src && { src }), lang: 'en' });
      const { root, data } = open(markup);
      assert.equal(error.code, code);
      assert.equal(article, undefined);
      assert.equal(data, undefined);
      assert.ok(root.querySelector('slot'));
      assert.match(words(root.querySelector('[part=notice]')), /cannot be shown/);
      if (src?.startsWith('http')) assert.equal(root.querySelector('a').getAttribute('href'), src);
    });
  }

  it('gives up with the signal', async () => {
    const { error } = await renderCard('press-story', { src: `${origin}/silent`, signal: AbortSignal.timeout(50) });
    assert.ok(error);
  });

  it('an article without a quotation is a failure of the quote card alone', async () => {
    const { error } = await renderCard('press-quote', { article: { headline: 'Ships return' } });
    assert.equal(error.code, 'no-quote');
  });
});

describe('the plain form', () => {
  for (const [tag, attributes] of CARDS) {
    it(`of ${tag} ${JSON.stringify(attributes)} says the same words, and nothing of script or style`, async () => {
      const { html: plain } = await renderCard(tag, { article: HARBOUR, attributes, form: 'plain' });
      const { document } = new JSDOM(plain).window;
      assert.equal(document.body.children.length, 1);
      for (const element of document.body.querySelectorAll('*')) {
        assert.doesNotMatch(element.localName, /^(?:press-|script|style|link|button|details|slot|template)/);
        for (const { name } of element.attributes)
          assert.doesNotMatch(name, /^(?:class|part|style|id|on|data-|loading)/);
      }
      const said = words(document.body);
      assert.ok(
        said.includes(tag === 'press-quote' ? 'Ada Brandt' : 'Council & harbour') || said.includes('Bo Lund'),
        said,
      );
      // Nothing that the style keeps apart runs together.
      assert.doesNotMatch(said, /Post(?:Jan|\d)|Brandtharbour|2020Upd|sourceThe/);
    });
  }

  it('has pictures that fit into a message', async () => {
    const { html: plain } = await renderCard('press-headline', { article: HARBOUR, form: 'plain' });
    assert.match(plain, /<img src="[^"]*quay.jpg" alt="The quay at night" width="600" height="400">/);
  });

  it('of a failure is a sentence with the way to the source', async () => {
    const { html: plain } = await renderCard('press-story', { src: `${origin}/gone`, lang: 'en', form: 'plain' });
    assert.match(plain, new RegExp(`^<article><p>[^<]*<a href="${origin}/gone">[^<]*</a></p></article>$`));
  });
});

describe('with @lit-labs/ssr', () => {
  const write = (template) => collectResult(render(template, { elementRenderers: [PressCardRenderer] }));

  it('a card in a template is the same as a rendered one', async () => {
    // `renderLight()` is where such a template takes what a card puts into its own children: here, the data.
    const written = await write(
      html`<press-story .article=${HARBOUR} extent="full" .headingLevel=${2} class='a "b"'
        >${renderLight()}</press-story
      >`,
    );
    const { html: rendered } = await renderCard('press-story', {
      article: HARBOUR,
      attributes: { extent: 'full', 'heading-level': 2, class: 'a "b"' },
    });
    const [one, other] = [open(written), open(rendered)];
    assert.equal(one.root.innerHTML, other.root.innerHTML);
    assert.equal(one.data, other.data);
    assert.equal(one.card.className, other.card.className);
  });

  it('a card with an address is fetched, a failure is drawn', async () => {
    assert.match(await write(html`<press-headline src=${`${origin}/feed.xml`} entry="1"></press-headline>`), /Second/);
    assert.match(
      await write(html`<press-headline src=${`${origin}/gone`} lang="en"></press-headline>`),
      /part="notice"/,
    );
  });
});
