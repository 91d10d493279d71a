/** The snippets that the demo's builder gives, compiled by the framework they are for and run in a browser. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { serveFolder } from './serve.mjs';

const QUOTED = 'a=1&b="2"&c={3}';
const MIXED = 'She said: {no} {{never}} <b>"yes"</b> & `${x}` \\ – fine';

/** Cards with what means something in some language or other. */
const CARDS = [
  {
    tag: 'press-headline',
    attributes: [
      ['src', `/nothing.json?${QUOTED}`],
      ['layout', 'row'],
      ['offline-copy', ''],
    ],
  },
  {
    tag: 'press-story',
    attributes: [
      ['src', '/harbour.jsonld'],
      ['paragraphs', '2'],
      ['heading-level', '4'],
      ['theme', 'dark'],
      ['lang', 'kk'],
    ],
  },
  {
    tag: 'press-quote',
    attributes: [
      ['src', '/harbour.jsonld'],
      ['layout', 'pull'],
    ],
    claim: MIXED,
  },
  {
    tag: 'press-quote',
    attributes: [
      ['src', '/harbour.jsonld'],
      ['speaker', MIXED],
      ['number', '2'],
    ],
  },
  {
    tag: 'press-headline',
    attributes: [['src', '/nothing.json']],
    fallback: { href: `/story?${QUOTED}`, text: MIXED },
  },
  {
    tag: 'press-story',
    attributes: [['appearance', 'filled']],
    inline: { '@type': 'NewsArticle', headline: MIXED, articleBody: `</script><!--${MIXED}` },
  },
];

/** How the snippets of each are written down, and what puts them into a page. */
const FRAMEWORKS = {
  vite: { output: 'npm' },
  react: {
    output: 'react',
    file: 'tsx',
    mount: `import { createRoot } from 'react-dom/client';
import type {} from 'presscards/react';
import { createElement } from 'react';
createRoot(document.querySelector('main')!).render(cards.map((card, key) => createElement(card, { key })));`,
    take: (name) => `{ Card as ${name} }`,
    entry: 'tsx',
  },
  vue: {
    output: 'vue',
    file: 'vue',
    // Without types of its own, as the snippets are.
    entry: 'js',
    mount: `import { createApp, h } from 'vue';
createApp({ render: () => cards.map((card) => h(card)) }).mount('main');`,
  },
  svelte: {
    output: 'svelte',
    file: 'svelte',
    entry: 'js',
    mount: `import { mount } from 'svelte';
for (const card of cards) mount(card, { target: document.querySelector('main') });`,
  },
};

/** Builds their page, beside the consumer's own. */
const BUILD = `import { build } from 'vite';
await build({ build: { outDir: 'dist-snippets', rolldownOptions: { input: 'snippets.html' } } });
`;

/** Whether there are snippets for a consumer. */
export const hasSnippets = (name) => name in FRAMEWORKS;

/**
 * Writes the snippets into a consumer's sources, so that its own check reads them, and a page of them.
 *
 * @param {string} name of the consumer
 * @param {string} folder where it is installed
 */
export async function writeSnippets(name, folder) {
  const { output, file, mount, entry = 'ts', take = (each) => each } = FRAMEWORKS[name];
  const codes = await snippets(output);
  await mkdir(join(folder, 'src', 'snippets'), { recursive: true });
  if (file) {
    const imports = codes.map(
      (_, index) => `import ${take(`Card${index}`)} from './Card${index}${file === 'tsx' ? '' : `.${file}`}';`,
    );
    const main = [...imports, `const cards = [${codes.map((_, index) => `Card${index}`).join(', ')}];`, mount];
    await writeFile(join(folder, 'src', 'snippets', `main.${entry}`), main.join('\n'));
    await Promise.all(
      codes.map((code, index) => writeFile(join(folder, 'src', 'snippets', `Card${index}.${file}`), code)),
    );
  }
  const content = file ? `<script type="module" src="/src/snippets/main.${entry}"></script>` : codes.join('\n');
  await writeFile(join(folder, 'build-snippets.mjs'), BUILD);
  await writeFile(
    join(folder, 'snippets.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Snippets</title><link rel="icon" href="data:,"><main>${content}</main></html>`,
  );
}

/**
 * Looks whether each card of the built page of snippets is the one that was chosen.
 *
 * @param {string} folder
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<string[]>} what is not as it was chosen
 */
export async function trySnippets(folder, browser) {
  const server = await serveFolder(join(folder, 'dist-snippets'));
  const page = await browser.newPage();
  try {
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${server.origin}/snippets.html`);
    await page.waitForFunction(
      (count) => document.querySelectorAll('main > *:defined[src], main > :defined:not([src])').length >= count,
      { timeout: 60_000 },
      CARDS.length,
    );
    return [...errors, ...(await page.evaluate(differences, CARDS))];
  } finally {
    await page.close();
    await server.close();
  }
}

/** In the page: how its cards differ from those that were chosen. */
function differences(chosen) {
  const found = [];
  const expect = (what, is, should) => {
    if (is !== should) found.push(`${what} is ${JSON.stringify(is)} and not ${JSON.stringify(should)}`);
  };
  const cards = [...document.querySelectorAll('main > :is(press-headline, press-story, press-quote)')];
  chosen.forEach(({ tag, attributes, claim, fallback, inline }, index) => {
    const card = cards[index];
    expect(`tag ${index}`, card?.localName, tag);
    for (const [name, value] of attributes) {
      const property = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
      // Frameworks set what an element has as a property, and the others as attributes.
      expect(
        `${tag} ${index}, ${name},`,
        value === '' ? card[property] : String(card[property]),
        value === '' ? true : value,
      );
    }
    if (claim) expect(`${tag} ${index}, the claim,`, card.querySelector('blockquote')?.textContent, claim);
    if (fallback) {
      expect(`${tag} ${index}, the fallback,`, card.querySelector('a')?.textContent, fallback.text);
      expect(`${tag} ${index}, its link,`, card.querySelector('a')?.getAttribute('href'), fallback.href);
    }
    if (inline) {
      const { headline, articleBody } = card.article ?? JSON.parse(card.querySelector('script')?.textContent ?? '{}');
      expect(`${tag} ${index}, the headline inside,`, headline, inline.headline);
      expect(`${tag} ${index}, the body inside,`, articleBody, inline.articleBody);
    }
  });
  return found;
}

/** What the builder prints for each of the cards. */
async function snippets(output) {
  const { outputFiles } = await bundle({
    entryPoints: ['demo/builder/outputs.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const { outputs } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return CARDS.map((card) =>
    outputs[output].print({
      card,
      sheet: `${card.tag} {\n  --press-accent: #8c1c13;\n}`,
      version: '0.0.0',
      files: '',
      integrity: '',
      view: undefined,
    }),
  );
}
