/**
 * WebKit for the tests: WebKitGTK's MiniBrowser, driven by WebKitWebDriver on a display of its own
 * (Xvfb). Linux only: Safari cannot be started with a clean profile, and only after consent by hand.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { aptInstall, CACHE, npmInstall } from './install-tools.mjs';
import { onPath } from './on-path.mjs';

/** Some 300 packages that only this engine needs: installed on demand, never with the project. */
const CLIENT = ['@web/test-runner-webdriver@0.9.0', 'webdriverio@9.33.1'];

/** @returns {{ name: 'WebKit', executablePath: string, driver: string, display: string, client: string }} */
export function findWebKit() {
  const found = programs() ?? (mayInstall() && aptInstall('webkit2gtk-driver', 'xvfb') ? programs() : undefined);
  if (!found) {
    throw new Error(
      'No WebKit was found and none could be installed. On Debian and Ubuntu, webkit2gtk-driver and xvfb bring ' +
        'one; on other systems the tests cannot run in WebKit.',
    );
  }
  return { name: 'WebKit', ...found, client: webdriverClient() };
}

function programs() {
  const [driver] = onPath('WebKitWebDriver');
  const [display] = onPath('Xvfb');
  const executablePath = miniBrowser();
  return driver && display && executablePath ? { driver, display, executablePath } : undefined;
}

/** Debian puts it beside the library, under the machine's own name: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/ */
function miniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec'].filter(existsSync);
  return folders
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) => ['4.1', '4.0', '6.0'].map((api) => join(folder, `webkit2gtk-${api}`, 'MiniBrowser')))
    .find(existsSync);
}

function webdriverClient() {
  const folder = join(CACHE, 'webdriver');
  const entry = join(folder, 'node_modules/@web/test-runner-webdriver/index.mjs');
  if (!existsSync(entry) && mayInstall()) {
    mkdirSync(folder, { recursive: true });
    npmInstall(folder, ...CLIENT);
  }
  if (existsSync(entry)) return entry;
  throw new Error(`WebKit is here, but ${CLIENT[0]}, which drives it, could not be downloaded.`);
}

const mayInstall = () => !process.env.PRESSCARDS_NO_INSTALL;

/**
 * Starts a display and the driver, which end with this process.
 *
 * @param {ReturnType<typeof findWebKit>} webkit
 * @returns {Promise<{ launcher: object, version: string }>} for the test runner
 */
export async function launchWebKit({ driver, display, client, executablePath }) {
  const env = {
    ...process.env,
    DISPLAY: `:${await startDisplay(display)}`,
    // No accessibility bus to wait for, no graphics card to look for.
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const port = await freePort();
  start(driver, [`--port=${port}`, '--host=127.0.0.1'], { env });
  await answering(port);
  const { webdriverLauncher } = await import(pathToFileURL(client).href);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
    },
  });
  const { stdout } = spawnSync(executablePath, ['--version'], { env, encoding: 'utf8', timeout: 60_000 });
  return { launcher, version: stdout.match(/\d+(\.\d+)+/)?.[0] ?? 'of unknown version' };
}

/** Xvfb takes the first display that is free, and says which. */
async function startDisplay(command) {
  const child = start(command, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.stdio[3].once('data', (bytes) => resolve(String(bytes).trim()));
    child.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    setTimeout(() => reject(new Error('Xvfb had no display within a minute.')), 60_000).unref();
  });
}

function start(command, args, options) {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  process.once('exit', () => child.kill());
  return child;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The driver says nothing when it is ready, so it is asked. */
async function answering(port) {
  for (let tries = 300; tries > 0; tries -= 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error('WebKitWebDriver did not answer within a minute.');
}
