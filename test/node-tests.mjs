/**
 * Runs the tests that are driven from Node, `test/**\/*.test.mjs`, by its own runner, against the built
 * package: `node test/node-tests.mjs [part of a path]`. A folder with a `run.mjs` runs its tests itself.
 * The last line is the count.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { countLine } from './support/count-reporter.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv[2] ?? '';
const files = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.test.mjs') && join(path).includes(join(wanted)))
  .map((path) => join(folder, path))
  .filter((path) => !existsSync(join(dirname(path), 'run.mjs')));

const counts = { passed: 0, failed: 0, skipped: 0 };
const events = run({ files, concurrency: 2, timeout: 120_000 });
events.on('test:pass', (event) =>
  count(event, event.skip === undefined && event.todo === undefined ? 'passed' : 'skipped'),
);
events.on('test:fail', (event) => count(event, 'failed'));
events.compose(new spec()).pipe(process.stdout, { end: false });
events.on('end', () => {
  // No test at all is a mistake in the path, not a success.
  if (counts.failed || !counts.passed) process.exitCode = 1;
  process.stdout.write(`\n${countLine(counts)}\n`);
});

/** A suite, and the file as one test, are not tests of their own; a file that could not run is a failure. */
function count({ details, name, file, nesting }, outcome) {
  const isFile =
    nesting === 0 &&
    (file === undefined || files.includes(name) || files.some((path) => relative(process.cwd(), path) === name));
  if (details?.type === 'suite' || (isFile && outcome !== 'failed')) return;
  counts[outcome] += 1;
}
