/**
 * `npm test`: every check and every test, one after the other, and one line at
 * the end. A step that fails does not stop the rest, so that one run tells all.
 */
import { countLine } from './support/count-reporter.mjs';
import { readCounts, runStep } from './support/run-step.mjs';

/** A step counts as one; with `counts`, by the last line it prints, `N passed, N failed`. */
const STEPS = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'layer rules can fail', command: 'node test/checks/layers.selftest.mjs' },
  { name: 'layers', command: 'node test/checks/layers.mjs' },
  { name: 'words of languages', command: 'node test/checks/locales.mjs' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'tokens', command: 'node test/checks/tokens.mjs' },
  { name: 'tables of the README', command: 'node test/checks/readme-tables.mjs' },
  { name: 'exports', command: 'node test/checks/exports.mjs' },
  { name: 'docstrings', command: 'node test/checks/docstrings.mjs' },
  { name: 'baseline', command: 'node test/checks/baseline.mjs' },
  { name: 'package', command: 'node test/checks/package.mjs' },
  { name: 'tree-shaking', command: 'node test/checks/tree-shaking.mjs' },
  { name: 'hashes of the guide', command: 'node scripts/style-hashes.mjs' },
  { name: 'bytes', command: 'node test/checks/bytes.mjs' },
  { name: 'tests in Node', command: 'node test/node-tests.mjs', counts: true },
  { name: 'consumers', command: 'node test/consumers/run.mjs --at-hand html vite react', counts: true },
  { name: 'the demo as it is published', command: 'node test/site/run.mjs', counts: true },
  { name: 'tests in a browser', command: 'wtr --config test/web-test-runner.config.mjs', counts: true },
];

async function run({ name, command, counts }) {
  console.log(`\n== ${name}: ${command}`);
  const { code, output } = await runStep(command);
  const counted = counts ? readCounts(output) : undefined;
  if (!counted)
    return { name, passed: code === 0 && !counts ? 1 : 0, failed: code === 0 && !counts ? 0 : 1, skipped: 0 };
  // A runner that failed without a failed test to show for it still failed.
  const silent = code !== 0 && counted.failed === 0 ? 1 : 0;
  return { name, ...counted, failed: counted.failed + silent };
}

const results = [];
for (const step of STEPS) results.push(await run(step));

console.log('');
for (const result of results) console.log(`${result.failed ? 'FAILED' : 'passed'}  ${result.name}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
process.exitCode = total.failed ? 1 : 0;
console.log(`\n${countLine(total)}`);
