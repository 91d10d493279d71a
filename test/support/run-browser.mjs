/** Tells whether a file is a browser that runs, which one, and how to start it quietly. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** As root, Chromium refuses its sandbox; bare containers have a tiny /dev/shm. */
const ROOT_ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/** A browser left to itself calls home, and on a closed network waits for the answer. */
const QUIET_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  // Tests reach this machine alone: the same on an open network as on a closed one.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/**
 * @param {string | { executablePath: string, env?: Record<string, string> }} candidate
 * @returns {undefined | { name: string, executablePath: string, version: string, engine: 'chromium' | 'firefox', product: 'chrome' | 'firefox', headless: true | 'shell', args: string[], env?: Record<string, string> }}
 */
export function runnable(candidate) {
  const { executablePath, env } = typeof candidate === 'string' ? { executablePath: candidate } : candidate;
  const words = versionOf(executablePath, env);
  if (!words) return undefined;
  // By what it says, not by its file name: a wrapper can be called anything.
  const product = /firefox/i.test(words) ? 'firefox' : 'chrome';
  return {
    name: product === 'firefox' ? 'Firefox' : /edge/i.test(words) ? 'Edge' : 'Chromium',
    executablePath,
    version: words.match(/\d+(\.\d+)+/)?.[0] ?? words,
    engine: product === 'firefox' ? 'firefox' : 'chromium',
    product,
    // The small headless build knows only the old headless mode.
    headless: /headless[-_]shell|sparticuz/.test(executablePath) ? 'shell' : true,
    args: product === 'firefox' ? [] : [...QUIET_ARGS, ...(process.getuid?.() === 0 ? ROOT_ARGS : [])],
    ...(env && { env }),
  };
}

/** What the browser prints for `--version`; a stub that only points to a store exits with an error. */
function versionOf(executablePath, env) {
  if (/(chrome|msedge)\.exe$/i.test(executablePath)) return windowsVersion(executablePath);
  const { status, stdout } = spawnSync(executablePath, ['--version'], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
  });
  return status === 0 ? stdout.trim() : '';
}

/** On Windows `--version` opens a window; the folder beside the program is named after the version. */
function windowsVersion(executablePath) {
  const version = readdirSync(dirname(executablePath)).find((name) => /^\d+(\.\d+){3}$/.test(name));
  return version ? `${executablePath.match(/\w+(?=\.exe$)/i)[0]} ${version}`.replace('ms', '') : '';
}
