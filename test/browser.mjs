/**
 * Finds a browser for the tests: the one the environment names, one on the
 * PATH, one in its usual place, and only then one that is installed on the spot.
 */
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installers } from './support/install-browser.mjs';
import { onPath } from './support/on-path.mjs';
import { runnable } from './support/run-browser.mjs';

const VARIABLES = ['PRESSCARDS_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const CHROMIUM_COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chromium-headless-shell',
];

const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'Mozilla Firefox/firefox.exe'),
    ]),
};

/**
 * The first browser that really runs, ready for puppeteer's launch options.
 *
 * @param {'chromium' | 'firefox'} [engine] the only one that will do; otherwise any, Chromium first
 */
export async function findBrowser(engine) {
  const fits = (browser) => !engine || browser.engine === engine;
  const browser = named(fits) ?? firstRunnable(known(), fits) ?? (await installed(engine ?? 'chromium'));
  if (browser) return browser;
  throw new Error(`${SENTENCES[engine ?? 'any']}, or set PRESSCARDS_BROWSER to the path of one.`);
}

const SENTENCES = {
  any: 'No browser was found and none could be installed: install Chromium, Chrome, Edge or Firefox',
  chromium: 'No Chromium was found and none could be installed: install Chromium, Chrome or Edge',
  firefox: 'No Firefox was found and none could be installed: install Firefox',
};

/**
 * The browser that the environment names. PRESSCARDS_BROWSER was set for this project, so another
 * browser in its place would be a surprise; the others may be left over from something else.
 */
function named(fits) {
  for (const variable of VARIABLES) {
    const value = process.env[variable];
    if (!value) continue;
    const browser = firstRunnable(isAbsolute(value) ? [value] : onPath(value).concat(value));
    // Of another engine than the one that was asked for: meant for the other runs.
    if (browser && !fits(browser)) continue;
    if (browser) return browser;
    const sentence = `${variable} names ${value}, which does not run as a browser.`;
    if (variable === 'PRESSCARDS_BROWSER') throw new Error(sentence);
    console.log(`${sentence} Looking for another one.`);
  }
  return undefined;
}

function known() {
  return [
    ...CHROMIUM_COMMANDS.flatMap(onPath),
    ...(PLACES[process.platform] ?? []).filter(existsSync),
    ...FIREFOX_COMMANDS.flatMap(onPath),
  ];
}

async function installed(engine) {
  if (process.env.PRESSCARDS_NO_INSTALL) return undefined;
  for (const install of installers[engine]) {
    const browser = firstRunnable([await install()].filter(Boolean));
    if (browser) return browser;
  }
  return undefined;
}

function firstRunnable(candidates, fits = () => true) {
  for (const candidate of candidates) {
    const browser = runnable(candidate);
    if (browser && fits(browser)) return browser;
  }
  return undefined;
}

// `node test/browser.mjs` says which browser the tests would use.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
