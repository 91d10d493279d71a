/**
 * `npm test`: every check and every test, one after the other, and one line at
 * the end. A step that fails does not stop the rest, so that one run tells all.
 */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countLine } from './support/count-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

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
  { name: 'bytes', command: 'node test/checks/bytes.mjs' },
  { name: 'tests in Node', command: 'node test/node-tests.mjs', counts: true },
  { name: 'the demo as it is published', command: 'node test/site/run.mjs', counts: true },
  { name: 'tests in a browser', command: 'wtr --config test/web-test-runner.config.mjs', counts: true },
];

/** The local tools come first, as under npm. */
const env = { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}` };

async function run({ name, command, counts }) {
  console.log(`\n== ${name}: ${command}`);
  const { code, output } = await stream(command);
  const counted = counts ? readCounts(output) : undefined;
  if (!counted)
    return { name, passed: code === 0 && !counts ? 1 : 0, failed: code === 0 && !counts ? 0 : 1, skipped: 0 };
  // A runner that failed without a failed test to show for it still failed.
  const silent = code !== 0 && counted.failed === 0 ? 1 : 0;
  return { name, ...counted, failed: counted.failed + silent };
}

/** Shows the output as it comes and keeps it for the counts. */
function stream(command) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (bytes) => {
      process.stdout.write(bytes);
      output += bytes;
    });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function readCounts(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)].at(-1);
  if (!last) return undefined;
  const [passed, failed, skipped] = last.slice(1).map((digits) => Number(digits ?? 0));
  // No test at all is a mistake in the configuration, not a success.
  return passed + failed > 0 ? { passed, failed, skipped } : undefined;
}

const results = [];
for (const step of STEPS) results.push(await run(step));

console.log('');
for (const result of results) console.log(`${result.failed ? 'FAILED' : 'passed'}  ${result.name}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
process.exitCode = total.failed ? 1 : 0;
console.log(`\n${countLine(total)}`);
