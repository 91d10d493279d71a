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
  const [, passed, failed] =
    /(\d+) passed, (\d+) failed/.exec(output.split('\n').findLast((line) => / passed, /.test(line))) ?? [];
  if (!output.includes('The guard is out.')) return `no test loads ${file}`;
  if (!Number(failed)) return 'NOBODY NOTICED';
  // Where nothing passes, it is a mistake in the row that was noticed, not the missing guard.
  return Number(passed) ? 'noticed' : 'every test failed: is the row right?';
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

let passed = 0;
const chosen = GUARDS.filter(({ title }) => title.includes(words));
for (const guard of chosen) {
  const result = await remove(guard);
  if (result === 'noticed') passed += 1;
  console.log(
    `${result === 'noticed' ? 'ok    ' : 'not ok'} ${guard.title} (${guard.file})${result === 'noticed' ? '' : `: ${result}`}`,
  );
}
const failed = chosen.length - passed;
process.exitCode = failed || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
