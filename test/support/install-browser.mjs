/**
 * The ways to get a browser onto a machine that has none. Each says what it
 * does, and gives a candidate or undefined; none of them throws.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aptInstall, CACHE, npmInstall, puppeteerInstall, say } from './install-tools.mjs';

/** The last version that runs on Node 20. */
const SPARTICUZ = '@sparticuz/chromium@147.0.0';

/** @type {Record<'chromium' | 'firefox', (() => unknown)[]>} */
export const installers = {
  chromium: [
    () => (aptInstall('chromium') ? '/usr/bin/chromium' : undefined),
    fromSparticuz,
    () => puppeteerInstall('chrome-headless-shell@stable'),
  ],
  firefox: [
    () => (aptInstall('firefox-esr') ? '/usr/bin/firefox-esr' : undefined),
    () => puppeteerInstall('firefox@stable'),
  ],
};

/** A self-contained build that needs no system libraries and no rights; Linux on x64 only. */
async function fromSparticuz() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(CACHE, 'sparticuz');
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    if (!npmInstall(folder, SPARTICUZ)) return undefined;
  }
  return unpackSparticuz(folder, entry);
}

async function unpackSparticuz(folder, entry) {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  // It unpacks into the temporary folder, and brings its own NSS libraries
  // only where it believes to run in the cloud service that it was made for.
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: chromium } = await import(pathToFileURL(entry).href);
    const executablePath = await chromium.executablePath();
    return { executablePath, env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } };
  } catch (error) {
    say(`that did not work: ${error.message}`);
    return undefined;
  } finally {
    restoreEnvironment(before);
  }
}

function restoreEnvironment(values) {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
