/**
 * The ways to get a browser onto a machine that has none. Each says what it
 * does, and gives a candidate or undefined; none of them throws.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Outside node_modules, so that `npm ci` does not throw the download away. */
const CACHE =
  process.env.PRESSCARDS_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'presscards');

/** The last version that runs on Node 20. */
const SPARTICUZ = '@sparticuz/chromium@147.0.0';

export const installers = [fromApt, fromSparticuz, fromPuppeteer];

function fromApt() {
  if (process.getuid?.() !== 0 || !works('apt-get', ['--version'])) return undefined;
  say('installing chromium with apt-get, which takes a few minutes');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  // A fresh image has empty package lists, so the update is not optional.
  works('apt-get', [...options, 'update'], { env });
  const done = works('apt-get', [...options, 'install', '-y', '--no-install-recommends', 'chromium'], { env });
  return done ? '/usr/bin/chromium' : undefined;
}

/** A self-contained build that needs no system libraries and no rights; Linux on x64 only. */
async function fromSparticuz() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(CACHE, 'sparticuz');
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) {
    say(`downloading ${SPARTICUZ} (66 MB) into ${folder}`);
    mkdirSync(folder, { recursive: true });
    if (!works('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', SPARTICUZ]))
      return undefined;
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

function fromPuppeteer() {
  say(`downloading chrome-headless-shell into ${CACHE}`);
  const args = [
    '--yes',
    '@puppeteer/browsers@2',
    'install',
    'chrome-headless-shell@stable',
    '--path',
    CACHE,
    '--format',
    '{{path}}',
  ];
  const { status, stdout } = run('npx', args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  return status === 0 ? stdout.trim().split('\n').at(-1) : undefined;
}

function works(command, args, options) {
  return run(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options }).status === 0;
}

function run(command, args, options) {
  // npm and npx are scripts on Windows, which only a shell starts.
  return spawnSync(command, args, { shell: process.platform === 'win32', ...options });
}

function restoreEnvironment(values) {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

function say(sentence) {
  console.log(`No browser found: ${sentence}.`);
}
