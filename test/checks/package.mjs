/** Packs the package as it is published and tries it: publint, attw, and what is inside. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** What may be in the package; anything else was not meant to be. */
const PUBLISHED =
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|custom-elements\.json|dist\/.*\.(?:js|js\.map|d\.ts|css|json))$/;

/** Bytes of the tarball. */
const LARGEST = 750_000;

/** Style sheets have no types to be right or wrong. */
const SHEETS = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports).filter((door) =>
  door.endsWith('.css'),
);

const { say, end } = report();
const folder = mkdtempSync(join(tmpdir(), 'presscards-pack-'));
try {
  const [packed] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]).stdout);
  const tarball = join(folder, packed.filename);
  const strangers = packed.files.map(({ path }) => path).filter((path) => !PUBLISHED.test(path));
  say(
    'the package has in it what it is to have',
    strangers.map((path) => `${path} is a stranger`),
  );
  say(`the package is ${packed.size} B of ${LARGEST}`, packed.size <= LARGEST ? [] : ['it is too large']);
  verdict('publint', run(bin('publint'), [tarball, '--strict']));
  verdict('attw', run(bin('attw'), [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...SHEETS]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
end();

function run(command, args) {
  return spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
}

function verdict(tool, { status, stdout, stderr }) {
  say(`${tool} finds nothing`, status === 0 ? [] : `${stdout}${stderr}`.trim().split('\n'));
}
