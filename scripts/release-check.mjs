/**
 * Everything that has to hold before a version is published: the tests (types, lint, build, exports, sizes,
 * publint, attw and the contents of the package among them), the audit of what users install, and that
 * version, changelog and tag agree. `npm run release:check`; the last line is the count.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));
const counts = { passed: 0, failed: 0 };

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
say('all tests pass', run('npm test', true).ok ? [] : ['see above']);
say('real consumers can use the package', run('npm run test:consumers', true).ok ? [] : ['see above']);
say('what users install has no known vulnerability', problemsOf(run('npm audit --omit=dev --audit-level=low')));
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
say('the files of the script tag say their hashes', integrityProblems());
say('nothing is left uncommitted', problemsWhere(run('git status --porcelain').output));

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

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
