import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './browser.mjs';
import { countReporter } from './support/count-reporter.mjs';
import { readability } from './support/readability-plugin.mjs';
import { otherOrigin } from './support/other-origin-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const browser = await findBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`Testing in ${browser.name} ${browser.version} (${browser.executablePath})`);

const launcher = chromeLauncher({
  // One file at a time: the other origin counts requests, and must know whose they are.
  concurrency: 1,
  launchOptions: {
    browser: browser.product,
    executablePath: browser.executablePath,
    headless: browser.headless,
    args: browser.args,
    env: { ...process.env, ...browser.env },
  },
});
launcher.name = browser.name;

const origin = otherOrigin(root);

export default {
  rootDir: root,
  files: ['test/**/*.test.ts'],
  // Only this machine: the tests' server is nobody else's business.
  hostname: '127.0.0.1',
  nodeResolve: true,
  plugins: [
    // The same tsconfig as the build, or class fields would behave differently under test.
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) }),
    origin.plugin,
    readability(),
  ],
  middleware: [origin.middleware],
  browsers: [launcher],
  reporters: [defaultReporter(), countReporter()],
  // Cards that fail on purpose tell the author of the page so.
  filterBrowserLogs: ({ args }) => !args.some((arg) => /Lit is in dev mode|^presscards: /.test(arg)),
  // Generous for a loaded machine; a test that waits in vain says so long before.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
};
