import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { transformSync } from 'esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { articles } from './demo/build/articles.js';
import { cardControls } from './demo/build/card-controls.js';
import { fontsAhead, pageFrame } from './demo/build/page-frame.js';
import { scriptTagFiles } from './demo/build/script-tag-files.js';

/** Shrinks the markup and styles inside templates, which a minifier of code does not touch. */
const templates = (): unknown =>
  minifyTemplates({
    include: ['src/**/*.ts'],
    // Without its slash, an SVG element would take in the ones behind it.
    options: { minifyOptions: { keepClosingSlash: true } },
  });

/**
 * The bundler joins the exports of modules with code that also reads what a host page has put on
 * `Object.prototype`, and fails on it: here it keeps to names and descriptors of its own.
 */
const ownExports = (): Plugin => ({
  name: 'own-exports',
  transform(code, id) {
    if (!id.endsWith('rolldown/runtime.js')) return undefined;
    return code
      .replace('name in all)', 'name of Object.keys(all))')
      .replaceAll(/\{\s*(?=(?:get|value)\b)/g, '{ __proto__: null, ');
  },
});

/**
 * A chunk's own imports are found by a browser only when the chunk has come: each would be a journey
 * of its own on a slow line. So whoever imports a chunk asks for those in the same breath.
 */
const startTogether = (): Plugin => ({
  name: 'start-together',
  generateBundle(_options, bundle) {
    const isNeeded = (name: string, by: Set<string>): void => {
      const file = bundle[name];
      if (by.has(name) || file?.type !== 'chunk') return;
      by.add(name);
      for (const further of file.imports) isNeeded(further, by);
    };
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type !== 'chunk') continue;
      const here = new Set<string>();
      isNeeded(name, here);
      file.code = file.code.replaceAll(/\bimport\(`([^`]+)`\)/g, (call, path: string) => {
        const needed = new Set(here);
        isNeeded(posix.join(posix.dirname(name), path), needed);
        const beside = [...needed].slice(here.size + 1).map((one) => {
          const address = posix.relative(posix.dirname(name), one);
          return `import(\`${address.startsWith('.') ? '' : './'}${address}\`)`;
        });
        if (beside.length === 0) return call;
        const all = `Promise.all([${[call, ...beside].join()}])`;
        // The script tag's file only starts chunks, and has no use for what they export.
        return file.isEntry ? all : `${all}.then(e=>e[0])`;
      });
    }
  },
});

/**
 * Two packages look at the page's document as soon as they load: dompurify makes an instance of its own there, and dies
 * where an element of the page is called `createElement`; it waits for ours, which works in a document of its own. Lit
 * asks the class for what the document can do, and a page may have a `Document` of its own.
 */
const ownDocument = (): Plugin => ({
  name: 'own-document',
  transform(code, id) {
    if (id.includes('dompurify')) return code.replace('= createDOMPurify()', '= createDOMPurify({})');
    return id.includes('reactive-element') ? code.replace('in Document.prototype', 'in document') : undefined;
  },
});

/** What a page may add beside the script: the sheet that reserves space, themes, tokens for design tools. */
const pageFiles = (): Plugin => ({
  name: 'page-files',
  generateBundle() {
    const emit = (fileName: string, from: string): void => {
      const text = readFileSync(from, 'utf8');
      const source = from.endsWith('.css') ? transformSync(text, { loader: 'css', minify: true }).code : text;
      this.emitFile({ type: 'asset', fileName, source });
    };
    emit('presscards.css', 'src/elements/page.css');
    emit('tokens.json', 'src/themes/tokens.json');
    const themes = readdirSync('src/themes').filter((file) => file.endsWith('.css'));
    for (const file of themes) emit(`themes/${file}`, `src/themes/${file}`);
  },
});

/**
 * What every card needs, in one chunk: one file compresses better than many, and none is discovered
 * behind another. What only some cards need is not in it.
 */
const EVERY_CARD =
  /@lit\/reactive-element|\/src\/(?:model\/(?!is-too-deep|quiet-markup|scan-markup)|elements\/(?!after-failure|article-mark|article-task|check-snapshot|uncommon|list-names|safe-html)[\w-]+\.ts|elements\/press-card\.styles|sanitize\/(?:clean-article|collapse|plain-text|read-)|load\/(?:pick-entry|inline-article)|formats\/load-format|locales\/(?:fill-in|format-date))/;

/** The script tag: a stub and the chunks it loads, or with `--mode full` one self-contained module. */
function scriptTag(full: boolean): UserConfig {
  return {
    publicDir: false,
    plugins: [templates() as Plugin, pageFiles(), ownExports(), ownDocument(), startTogether()],
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      emptyOutDir: !full,
      modulePreload: false,
      lib: {
        entry: full ? { 'presscards.full': 'src/stub/full.ts' } : { presscards: 'src/stub/presscards.ts' },
        formats: ['es'],
      },
      rolldownOptions: {
        output: {
          // Library mode leaves white space in ES modules unless told otherwise.
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: full
            ? false
            : {
                groups: [
                  { name: 'card', test: EVERY_CARD },
                  {
                    name: 'body',
                    test: /\/src\/(?:load\/read-body|model\/(?:is-too-deep|quiet-markup|scan-markup))/,
                  },
                ],
              },
        },
      },
    },
  };
}

/** The printed address is the demo's. */
const startAtDemo = (): Plugin => ({
  name: 'start-at-demo',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { location: '/demo/' });
      response.end();
    });
  },
});

/** What the demo's pages are made with, served or built. */
const demoPlugins = (): Plugin[] => [
  pageFrame(),
  fontsAhead(),
  articles(),
  cardControls(),
  scriptTagFiles([scriptTag(false), scriptTag(true)]),
];

/** The demo as a static folder that works under any path. */
function demo(): UserConfig {
  return {
    root: 'demo',
    base: './',
    publicDir: false,
    plugins: demoPlugins(),
    build: {
      target: 'es2022',
      outDir: '../dist/demo',
      emptyOutDir: true,
      rolldownOptions: {
        input: readdirSync('demo')
          .filter((name) => name.endsWith('.html'))
          .map((name) => `demo/${name}`),
      },
    },
  };
}

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') {
    return {
      server: { host: '127.0.0.1' },
      publicDir: false,
      appType: 'mpa',
      plugins: [startAtDemo(), ...demoPlugins()],
    };
  }
  return mode === 'demo' ? demo() : scriptTag(mode === 'full');
});
