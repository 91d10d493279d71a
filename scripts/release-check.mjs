/**
 * Everything that has to hold before a version is published: that version and changelog agree, the audit of
 * what users install, the tests (types, lint, build, exports, sizes, publint, attw and the contents of the
 * package among them) and the consumers. What takes longest comes last. `npm run release:check`; the last
 * line is the count. What could not be checked is said, and counts as skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countLine } from '../test/support/count-reporter.mjs';
import { readCounts } from '../test/support/run-step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));
const counts = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} sentence @param {string[]} problems */
function say(sentence, problems) {
  counts[problems.length > 0 ? 'failed' : 'passed'] += 1;
  console.log(`${problems.length > 0 ? 'not ok' : 'ok'} ${sentence}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

function run(command, show = false) {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    stdio: show ? 'inherit' : 'pipe',
    maxBuffer: 1e8,
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}`.trim() };
}

say('the lock file fits package.json', problemsOf(run('npm ci --dry-run --ignore-scripts')));
say(
  'every change has become part of the changelog',
  readdirSync(new URL('../.changeset/', import.meta.url))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `.changeset/${name} waits for npm run release:version`),
);
say(
  'the changelog speaks of this version',
  read('CHANGELOG.md').includes(`## ${version}\n`) ? [] : [`no ## ${version}`],
);
say('the guides name this version', problemsOf(run('node scripts/guides-version.mjs')));
say('nothing is left uncommitted', problemsWhere(run('git status --porcelain').output));
audit('what users install has no known vulnerability');
say('all tests pass', run('npm test', true).ok ? [] : ['see above']);
say('the files of the script tag say their hashes', integrityProblems());
say('real consumers can use the package', run('npm run test:consumers', true).ok ? [] : ['see above']);

console.log(countLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

/** A registry may answer no questions about advisories; then nothing was checked, and nothing is green. */
function audit(sentence) {
  const { ok, output } = run('npm run --silent audit');
  const isChecked = readCounts(output) !== undefined;
  if (isChecked || !ok) return say(sentence, problemsOf({ ok, output }));
  counts.skipped += 1;
  console.log(`NOT CHECKED: ${sentence}`);
  return console.log(`  ${output.split('\n')[0]}`);
}

function problemsOf({ ok, output }) {
  return ok ? [] : output.split('\n').slice(-20);
}

function problemsWhere(output) {
  return output ? output.split('\n') : [];
}

function integrityProblems() {
  if (!existsSync(new URL('../dist/cdn/integrity.json', import.meta.url)))
    return ['dist/cdn/integrity.json is not there'];
  const integrity = JSON.parse(read('dist/cdn/integrity.json'));
  return [
    ...(integrity.version === version ? [] : [`it is for ${integrity.version}`]),
    ...['presscards.js', 'presscards.full.js', 'presscards.css']
      .filter((name) => !(name in integrity.files))
      .map((name) => `it has no ${name}`),
  ];
}
