/**
 * `npm run test:mutation`: takes each guard out in turn and runs the tests that have to notice. No
 * file is changed: the test server sends the changed source instead. `npm run test:mutation -- words`
 * runs the guards whose title has the words.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GUARDS } from './guards.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [words = ''] = process.argv.slice(2);

/** What came of a guard: `noticed`, or why that cannot be said. */
async function remove({ file, from, to, tests }) {
  const pieces = readFileSync(`${root}${file}`, 'utf8').split(from);
  if (pieces.length !== 2) return `stands in ${file} ${pieces.length - 1} times`;
  const output = await runTests(tests, { file, from, to });
  if (!output.includes('The guard is out.')) return `no test loads ${file}`;
  // A test that failed has a title; a row with a mistake in it breaks the file, which has none.
  if (/❌ .+ > /.test(output)) return 'noticed';
  return /\b[1-9]\d* passed, 0 failed/.test(output) ? 'NOBODY NOTICED' : 'the tests did not run: is the row right?';
}

function runTests(tests, mutation) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        `${root}node_modules/@web/test-runner/dist/bin.js`,
        '--config',
        `${root}test/mutation/web-test-runner.config.mjs`,
        '--files',
        ...tests,
      ],
      { cwd: root, env: { ...process.env, MUTATION: JSON.stringify(mutation) }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += bytes));
    child.on('close', () => resolve(output));
  });
}

/** Runs that go on at the same time: most of their time is waiting for a browser to start. */
const AT_ONCE = 4;

const chosen = GUARDS.filter(({ title }) => title.includes(words));
const waiting = [...chosen];
let passed = 0;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let guard = waiting.shift(); guard; guard = waiting.shift()) {
      const result = await remove(guard);
      const isNoticed = result === 'noticed';
      if (isNoticed) passed += 1;
      console.log(`${isNoticed ? 'ok    ' : 'not ok'} ${guard.title} (${guard.file})${isNoticed ? '' : `: ${result}`}`);
    }
  }),
);
const failed = chosen.length - passed;
process.exitCode = failed || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
