/**
 * Bundles each door of the package alone, by Vite, esbuild and webpack, as a page's author would, and
 * compares bytes: a class costs the same by whichever door it comes, and what is imported and not used
 * costs nothing. Counted is what loads at once; chunks that are imported later are not.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { packageScratch } from '../support/package-scratch.mjs';
import { report } from './report.mjs';

/** A page that uses `use` of a door, and nothing else. */
const page = (door, use) =>
  use ? `import { ${use} } from '${door}';\nglobalThis.kept = ${use};\n` : `import '${door}';\n`;

const PAGES = {
  'one class, by its own door': page('presscards/press-headline', 'PressHeadline'),
  'the same class, of all': page('presscards', 'PressHeadline'),
  'all classes, none used': page('presscards'),
  'a class, not used': page('presscards/press-quote'),
  'headless reading, not used': page('presscards/article'),
  'headless quotations, not used': page('presscards/quotes'),
  'the gateway, not used': page('presscards/gateway'),
  'headless reading': page('presscards/article', 'loadArticle'),
  'headless quotations': page('presscards/quotes', 'findQuotes'),
  'one quotation tool': page('presscards/quotes', 'quoteSelector'),
  'the gateway': page('presscards/gateway', 'articleGateway'),
  'one tag': page('presscards/define/press-headline'),
  'all tags': page('presscards/define'),
};

const BUNDLERS = {
  async esbuild(entry, outdir) {
    await esbuild({
      entryPoints: { page: entry },
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      logLevel: 'error',
    });
  },

  async vite(entry, outDir) {
    await vite({
      configFile: false,
      root: join(entry, '..'),
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir,
        modulePreload: false,
        // Without this, Vite keeps every import of an entry as a promise to others.
        rolldownOptions: {
          input: { page: entry },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    });
  },

  async webpack(entry, path) {
    const compiler = webpack({
      mode: 'production',
      entry: { page: entry },
      output: { path, filename: '[name].js', chunkFilename: '[id].js', module: true },
      experiments: { outputModule: true },
      performance: false,
      plugins: [{ apply: leaveOutLateChunks }],
      infrastructureLogging: { level: 'error' },
    });
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result)))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  },
};

/** Chunks that are imported later are not counted: minifying them would take most of the time of this check. */
function leaveOutLateChunks(compiler) {
  compiler.hooks.compilation.tap('late-chunks', (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tap({ name: 'late-chunks', stage }, () => {
      const atOnce = compilation.entrypoints.get('page').getFiles();
      for (const { name } of compilation.getAssets()) if (!atOnce.includes(name)) compilation.deleteAsset(name);
    });
  });
}

/** The brotli bytes of the page and what it imports statically. */
async function weigh(folder) {
  const seen = new Set();
  const walk = async (name) => {
    if (seen.has(name)) return '';
    seen.add(name);
    const code = await readFile(join(folder, name), 'utf8');
    const statics = [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)].map(([, path]) => path);
    return [code, ...(await Promise.all(statics.map(walk)))].join('\n');
  };
  const code = (await walk('page.js')).trim();
  return code ? brotliCompressSync(code).length : 0;
}

const scratch = await packageScratch();
const { path } = scratch;
const { say, end } = report();
try {
  const bytes = {};
  await mkdir(join(path, 'pages'));
  for (const [index, [title, code]] of Object.entries(PAGES).entries()) {
    const entry = join(path, 'pages', `${index}.js`);
    await writeFile(entry, code);
    const sizes = await Promise.all(
      Object.entries(BUNDLERS).map(async ([bundler, bundle]) => {
        const folder = join(path, bundler, String(index));
        await bundle(entry, folder);
        if (!(await readdir(folder)).includes('page.js')) throw new Error(`${bundler} wrote nothing for: ${title}`);
        return [bundler, await weigh(folder)];
      }),
    );
    bytes[title] = Object.fromEntries(sizes);
    console.log(
      `${Object.entries(bytes[title])
        .map(([name, size]) => `${name} ${String(size).padStart(6)} B`)
        .join('   ')}   ${title}`,
    );
  }
  for (const bundler of Object.keys(BUNDLERS)) check(bundler, (title) => bytes[title][bundler]);
} finally {
  await scratch.remove();
}
end();

function check(bundler, of) {
  for (const title of Object.keys(PAGES).filter((each) => each.endsWith('not used') || each.endsWith('none used'))) {
    say(`${bundler}: ${title}, costs nothing`, of(title) === 0 ? [] : [`${of(title)} B are left`]);
  }
  const [own, all] = [of('one class, by its own door'), of('the same class, of all')];
  say(
    `${bundler}: a class costs the same by both doors`,
    Math.abs(own - all) <= own / 50 ? [] : [`${own} B and ${all} B`],
  );
  const [one, every] = [of('one tag'), of('all tags')];
  say(`${bundler}: one tag is not all tags`, one < every * 0.8 ? [] : [`${one} B of ${every} B`]);
  const [tool, quotes] = [of('one quotation tool'), of('headless quotations')];
  say(`${bundler}: one quotation tool is not the finder`, tool < quotes / 2 ? [] : [`${tool} B of ${quotes} B`]);
  // A page that really uses a door has it: a bundle of nothing would pass every line above.
  say(
    `${bundler}: what is used is there`,
    [own, one, of('headless reading'), of('the gateway')].every((size) => size > 500) ? [] : ['a bundle is empty'],
  );
}
