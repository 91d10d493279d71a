/** What the ways to install a browser have in common: commands that end in time, Debian's packages, a cache. */
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Outside node_modules, so that `npm ci` does not throw the downloads away. */
export const CACHE =
  process.env.PRESSCARDS_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'presscards');

/** A download that has not come by then is not coming. */
const TEN_MINUTES = 600_000;

export function run(command, args, options) {
  // npm and npx are scripts on Windows, which only a shell starts.
  return spawnSync(command, args, { shell: process.platform === 'win32', timeout: TEN_MINUTES, ...options });
}

/** Whether the command ended well; what it says besides errors is not shown. */
export function works(command, args, options) {
  return run(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options }).status === 0;
}

/** Whether Debian's packages are installed now; only root may, and only where there is `apt-get`. */
export function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || !works('apt-get', ['--version'])) return false;
  say(`installing ${packages.join(' and ')} with apt-get, which takes a few minutes`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  // A fresh image has empty package lists, so the update is not optional.
  works('apt-get', [...options, 'update'], { env });
  return works('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages], { env });
}

/** Whether the packages, each with its version, are in the folder now, without running their scripts. */
export function npmInstall(folder, ...packages) {
  say(`downloading ${packages.join(' and ')} into ${folder}`);
  return works('npm', [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    ...packages,
  ]);
}

/** The path that `@puppeteer/browsers` printed for a browser, `firefox@stable`, or undefined. */
export function puppeteerInstall(browser) {
  say(`downloading ${browser} into ${CACHE}`);
  const args = ['--yes', '@puppeteer/browsers@2', 'install', browser, '--path', CACHE, '--format', '{{path}}'];
  const { status, stdout } = run('npx', args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  return status === 0 ? stdout.trim().split('\n').at(-1) : undefined;
}

export function say(sentence) {
  console.log(`Not found here: ${sentence}.`);
}
