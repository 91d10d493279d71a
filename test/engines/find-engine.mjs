import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from '../browser.mjs';
import { findWebKit, launchWebKit } from '../support/webkit-browser.mjs';

/**
 * A browser of the engine, found or installed, with the launcher that starts it for the test runner.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} [name] otherwise any that is there, Chromium first
 * @returns {Promise<{ engine: string, version: string, launcher: object }>}
 */
export async function findEngine(name) {
  if (name === 'webkit') {
    const webkit = await launchWebKit(findWebKit());
    return { engine: 'webkit', ...webkit, launcher: named(webkit.launcher, 'WebKit') };
  }
  const browser = await findBrowser(name);
  const { engine, version, product, executablePath, headless, args, env, extraPrefsFirefox } = browser;
  const launchOptions = {
    browser: product,
    executablePath,
    headless,
    args,
    env: { ...process.env, ...env },
    ...(extraPrefsFirefox && { extraPrefsFirefox }),
  };
  return { engine, version, launcher: named(chromeLauncher({ launchOptions }), browser.name) };
}

/** The launchers name themselves when they start; reports say the browser's own name. */
function named(launcher, name) {
  const initialize = launcher.initialize.bind(launcher);
  return Object.assign(launcher, {
    name,
    async initialize(...args) {
      await initialize(...args);
      launcher.name = name;
    },
  });
}

// `node test/engines/find-engine.mjs webkit` finds or installs it, and starts nothing.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const name = process.argv[2];
    const { executablePath } = name === 'webkit' ? findWebKit() : await findBrowser(name);
    console.log(executablePath);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
