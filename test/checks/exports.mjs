/**
 * Tries the built package as its users would: every door of package.json leads
 * to a file, opens in Node without a DOM, and gives the names of
 * public-exports.json. `--write` writes that list anew; look at the difference.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { report } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const list = fileURLToPath(new URL('public-exports.json', import.meta.url));
const { name, exports: doors } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const frozen = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
const { say, end } = report();

/** The files that a door leads to, types among them. */
function targets(door) {
  return typeof door === 'string' ? [door] : Object.values(door).flatMap(targets);
}

function missing(target) {
  if (!target.includes('*')) return existsSync(join(root, target)) ? [] : [`${target} does not exist`];
  const folder = dirname(join(root, target));
  return existsSync(folder) && readdirSync(folder).length ? [] : [`${target} stands for no file`];
}

/** A module for developers; the script tag's files are for the browser alone. */
function isModule([path, door]) {
  return !path.includes('*') && targets(door).some((target) => target.endsWith('.js'));
}

/** By the package's own name, in a process of its own, as an installed package is imported. */
function openInNode(path) {
  const specifier = JSON.stringify(name + path.slice(1));
  const script = `console.log(JSON.stringify(Object.keys(await import(${specifier})).sort()))`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    // A module that leaves a timer or a connection behind keeps the process from ending.
    timeout: 60_000,
  });
  if (status !== 0) return { problems: [firstError(stderr) ?? 'does not let the process end'] };
  return { names: JSON.parse(stdout.trim().split('\n').at(-1)), problems: stderr ? [stderr.trim()] : [] };
}

function firstError(stderr) {
  return stderr.split('\n').find((line) => /Error\b/.test(line));
}

function compare(path, names) {
  const known = frozen[path];
  if (!known) return [`has no list in public-exports.json: ${names.join(', ') || 'no names'}`];
  return [
    ...known.filter((each) => !names.includes(each)).map((each) => `${each} is gone: that breaks pages`),
    ...names.filter((each) => !known.includes(each)).map((each) => `${each} is new: a promise to keep`),
  ];
}

const opened = {};
for (const [path, door] of Object.entries(doors)) say(`${path} leads to a file`, targets(door).flatMap(missing));
for (const [path] of Object.entries(doors).filter(isModule)) {
  const { names, problems } = openInNode(path);
  say(`${path} opens in Node`, problems);
  if (names) opened[path] = names;
}

if (process.argv.includes('--write')) {
  const style = { ...(await resolveConfig(list)), parser: 'json' };
  writeFileSync(list, await format(JSON.stringify(opened), style));
} else {
  for (const [path, names] of Object.entries(opened)) say(`${path} gives its names`, compare(path, names));
  const closed = Object.keys(frozen).filter((path) => !doors[path]);
  say(
    'no door was closed',
    closed.map((path) => `${path} is no longer in package.json`),
  );
}
end();
