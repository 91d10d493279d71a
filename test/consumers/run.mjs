/**
 * Small apps on the packed package, as its users install it: each type-checks, builds, runs in a browser,
 * sets `article` as a property, hears an event, and is unmounted without anything left behind.
 * `npm run test:consumers [-- name …]`; needs `npm run build` before, and a registry to install from.
 * With `--at-hand` nothing is installed but the tarball: what an app and the package say they need is taken
 * from this project, in its versions; `npm test` does that with the apps whose needs it has.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from '../checks/report.mjs';
import { launchBrowser } from '../support/launch-browser.mjs';
import { hasSnippets, trySnippets, writeSnippets } from './builder-snippets.mjs';
import { serveFolder, startServer } from './serve.mjs';
import { tryPage } from './try-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** How the page of a consumer is served once it is built; `jsx` has types alone. */
const SERVED = {
  html: (folder) => serveFolder(folder),
  vite: (folder) => serveFolder(join(folder, 'dist')),
  react: (folder) => serveFolder(join(folder, 'dist')),
  vue: (folder) => serveFolder(join(folder, 'dist')),
  svelte: (folder) => serveFolder(join(folder, 'dist')),
  astro: (folder) => startServer(folder, 'dist/server/entry.mjs'),
  jsx: undefined,
};

const isAtHand = process.argv.includes('--at-hand');
const wanted = process.argv.slice(2).filter((name) => name !== '--at-hand');
const names = wanted.length > 0 ? wanted : Object.keys(SERVED);
const unknown = names.filter((name) => !(name in SERVED));
if (unknown.length > 0) throw new Error(`There is no consumer ${unknown.join(', ')}`);

const { say, end } = report();
const scratch = await mkdtemp(join(tmpdir(), 'presscards-consumers-'));
let browser;
try {
  await pack();
  browser = await launchBrowser();
  for (const name of names) await consume(name);
} finally {
  await browser?.close();
  await rm(scratch, { recursive: true, force: true });
}
end();

/** The tarball, under one name whatever the version. */
async function pack() {
  const { code, output } = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', scratch], root);
  if (code !== 0) throw new Error(output);
  const tarball = (await readdir(scratch)).find((file) => file.endsWith('.tgz'));
  await rename(join(scratch, tarball), join(scratch, 'presscards.tgz'));
}

async function consume(name) {
  const folder = join(scratch, name);
  await cp(join(here, name), folder, { recursive: true });
  const { scripts = {}, ...needs } = await readJson(join(folder, 'package.json'));
  if (isAtHand) await link(folder, needs);
  else if (
    !(await step(`${name} installs`, 'npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], folder))
  )
    return;
  if (hasSnippets(name)) await writeSnippets(name, folder);
  for (const script of ['check', 'build'].filter((each) => each in scripts)) {
    const done = await step(`${name} ${script === 'check' ? 'type-checks' : 'builds'}`, 'npm', ['run', script], folder);
    if (!done && script === 'build') return;
  }
  if (
    hasSnippets(name) &&
    (await step(`${name} builds the builder's snippets`, 'node', ['build-snippets.mjs'], folder))
  ) {
    const problems = await trySnippets(folder, browser).catch((error) => [String(error)]);
    say(`${name} shows them as they were chosen`, problems);
  }
  const serve = SERVED[name];
  if (!serve) return;
  const server = await serve(folder);
  try {
    await tryPage(browser, server.origin, (sentence, problems) => say(`${name} ${sentence}`, problems));
  } finally {
    await server.close();
  }
}

/** The package as it was packed, and beside it what it and the app name as their needs, and nothing else. */
async function link(folder, { dependencies, devDependencies }) {
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  // Relative to the folder: to tar on Windows, a letter and a colon are another machine.
  const { code, output } = await run('tar', ['-xzf', '../presscards.tgz'], folder);
  if (code !== 0) throw new Error(output);
  await rename(join(folder, 'package'), join(modules, 'presscards'));
  const own = await readJson(join(modules, 'presscards/package.json'));
  const packages = Object.keys({ ...dependencies, ...devDependencies, ...own.dependencies });
  for (const name of ['.bin', ...packages.filter((each) => each !== 'presscards')]) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
}

async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function step(sentence, command, args, cwd) {
  const { code, output } = await run(command, args, cwd);
  say(sentence, code === 0 ? [] : output.trim().split('\n').slice(-40));
  return code === 0;
}

function run(command, args, cwd) {
  return new Promise((resolve) => {
    let output = '';
    // No telemetry of a build tool leaves a test.
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
    const child = spawn(command, args, {
      cwd,
      env,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += bytes));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
