/** A page in Chromium that is measured: main-thread CPU time, which other processes do not count in. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser.mjs';
import { pairedRatio, seeded, shuffled } from './statistics.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a module, minified as it would be shipped. */
export async function bundle(entry) {
  const { outputFiles } = await build({
    ...(entry.contents ? { stdin: { ...entry, resolveDir: entry.resolveDir ?? root } } : { entryPoints: [entry] }),
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    // The package says which of its files only give names; the bench's own files do more than that.
    ignoreAnnotations: true,
    tsconfig: `${root}tsconfig.json`,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [templates],
  });
  return outputFiles[0].text;
}

/** The same shrinking of styles as in the build of the script tag. */
const templates = {
  name: 'templates',
  setup(context) {
    const { transform } = minifyTemplates({ include: ['**/*.styles.ts'] });
    context.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      const source = await readFile(path, 'utf8');
      const shrunk = await transform.call({ error: console.error, warn: console.warn }, source, path);
      return { contents: shrunk?.code ?? source, loader: 'ts' };
    });
  },
};

/** Starts the browser and a server on loopback alone; `files` are path -> { type, body }. */
export async function openPage(files) {
  const server = createServer(({ url }, response) => {
    const file = files[new URL(url, 'http://localhost').pathname];
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      'cache-control': 'no-store',
      // Isolated from other origins, a page may measure its memory.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(file?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const found = await findBrowser();
  if (found.product !== 'chrome') throw new Error('The bench reads counters that only Chromium has. Install Chromium.');
  const browser = await puppeteer.launch({
    executablePath: found.executablePath,
    headless: found.headless,
    env: { ...process.env, ...found.env },
    args: [
      ...found.args,
      '--js-flags=--expose-gc',
      '--disable-background-networking',
      '--disable-frame-rate-limit',
      '--enable-blink-features=ForceEagerMeasureMemory',
    ],
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  page.on('pageerror', (error) => console.error(`In the page: ${error.message}`));
  const address = `http://127.0.0.1:${server.address().port}`;
  await page.goto(`${address}/`);
  return {
    page,
    address,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** The main thread's CPU seconds since the page was opened, by kind of work. */
export async function cpuCounter(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    const layout = of('RecalcStyleDuration') + of('LayoutDuration');
    return { task: of('TaskDuration'), script: of('TaskDuration') - layout };
  };
}

/**
 * CPU time of in-page functions (`globalThis.bench[name]`), one sample of each in every round, in
 * shuffled order, after garbage has been collected; the first two rounds warm up. Milliseconds.
 */
export async function sample(page, names, argument, rounds) {
  const read = await cpuCounter(page);
  const random = seeded(11);
  const samples = Object.fromEntries(names.map((name) => [name, { task: [], script: [] }]));
  for (let round = -2; round < rounds; round += 1) {
    for (const name of shuffled(names, random)) {
      await page.evaluate(() => globalThis.tidy());
      const before = await read();
      await page.evaluate((variant, what) => globalThis.bench[variant](what), name, argument);
      const after = await read();
      if (round < 0) continue;
      samples[name].task.push(after.task - before.task);
      samples[name].script.push(after.script - before.script);
    }
  }
  return samples;
}

/** A row for each variant, as a ratio to another one of the same rounds. */
export function against(samples, base, part = 'task') {
  return Object.fromEntries(
    Object.entries(samples).map(([name, series]) => [name, pairedRatio(series[part], samples[base][part])]),
  );
}
