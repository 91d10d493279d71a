import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { findEngine } from './engines/find-engine.mjs';
import { namedSkips, skipReporter } from './engines/skip-plugin.mjs';
import { countReporter } from './support/count-reporter.mjs';
import { readability } from './support/readability-plugin.mjs';
import { otherOrigin } from './support/other-origin-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** PRESSCARDS_ENGINE asks for one engine; otherwise any browser will do, as for `npm test`. */
const { engine, version, launcher } = await findEngine(process.env.PRESSCARDS_ENGINE).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`Testing in ${launcher.name} ${version}`);

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
    namedSkips(engine),
  ],
  middleware: [origin.middleware],
  browsers: [launcher],
  // One file at a time: the other origin counts requests, and must know whose they are.
  concurrency: 1,
  reporters: [
    defaultReporter(),
    skipReporter(engine, { complete: !process.argv.includes('--files') }),
    countReporter(),
  ],
  // Cards that fail on purpose tell the author of the page so.
  filterBrowserLogs: ({ args }) => !args.some((arg) => /Lit is in dev mode|^presscards: /.test(arg)),
  // Generous for a loaded machine; a test that waits in vain says so long before.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: engine === 'chromium' ? 300_000 : 600_000,
  // A test that fails once and then passes was starved by a neighbour on a shared machine, or is at fault
  // itself: who looks for that sets no retries, which is the default.
  testFramework: { config: { timeout: 60_000, retries: Number(process.env.PRESSCARDS_RETRIES ?? 0) } },
};
