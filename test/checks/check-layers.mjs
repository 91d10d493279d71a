import { posix } from 'node:path';
import { circles, neighbours, pathTo } from './import-graph.mjs';
import { EXCEPTIONS, FOLDERS, LAZY, NEVER, PACKAGES, WORDS } from './layer-rules.mjs';
import { readImports } from './read-imports.mjs';

/**
 * @param {Map<string, string>} files path below src -> source
 * @returns {string[]} what breaks the rules, one sentence each
 */
export function checkLayers(files) {
  const modules = new Map();
  for (const [file, source] of files) modules.set(file, readModule(file, source, files));
  const edges = [...modules.values()].flatMap((module) => module.edges);
  return [
    ...[...modules.values()].flatMap((module) => module.problems),
    ...edges.flatMap(edgeProblems),
    ...lazyProblems(edges),
    ...circles(edges).map((circle) => `${circle.join(' -> ')}: a circle`),
    ...[...modules].flatMap(([file, { code }]) => wordProblems(file, code)),
  ];
}

function readModule(file, source, files) {
  const { imports, code } = readImports(file, source);
  const module = { edges: [], problems: [], code };
  for (const { specifier, kind } of imports) {
    if (specifier === undefined) {
      module.problems.push(`${file} imports a computed path, which no check can follow`);
    } else if (specifier.startsWith('.')) {
      const to = resolve(file, specifier, files);
      if (to) module.edges.push({ from: file, to, kind });
      else module.problems.push(`${file} imports ${specifier}, which is not a file of src`);
    } else {
      module.problems.push(...packageProblems(file, specifier));
    }
  }
  return module;
}

/** Specifiers name the emitted file, `.js`; assets stand under their own name. */
function resolve(file, specifier, files) {
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const source = path.replace(/\.js$/, '.ts');
  return files.has(source) ? source : undefined;
}

function packageProblems(file, specifier) {
  const name = specifier.match(/^(?:@[^/]+\/)?[^/]+/)[0];
  const doors = PACKAGES[name];
  if (!doors) return [`${file} imports ${name}, which has no row in PACKAGES`];
  return isAmong(file, doors) ? [] : [`${file} imports ${name}, which only ${doors.join(', ')} may`];
}

function edgeProblems({ from, to }) {
  if (EXCEPTIONS.some((row) => row.from === from && row.to === to)) return [];
  const never = NEVER.filter((rule) => rule.from(from) && rule.to(to)).map(
    ({ reason }) => `${from} imports ${to}: ${reason}`,
  );
  return never.length ? never.slice(0, 1) : folderProblems(from, to);
}

function folderProblems(from, to) {
  const [own, other] = [folderOf(from), folderOf(to)];
  if (!FOLDERS[own]) return [`${from} lies in a folder that has no row in FOLDERS`];
  const allowed = FOLDERS[own].some((name) => name === other || name === other.replace(/\/.+/, '/*'));
  return own === other || allowed ? [] : [`${from} imports ${to}: ${own} may not import ${other}`];
}

/** The longest row of the table that the file lies in, or its top folder. */
function folderOf(file) {
  const parts = file.split('/').slice(0, -1);
  if (!parts.length) return '.';
  for (let length = parts.length; length > 0; length--) {
    const folder = parts.slice(0, length).join('/');
    if (FOLDERS[folder]) return folder;
  }
  return parts[0];
}

function lazyProblems(edges) {
  const next = neighbours(edges.filter(({ kind }) => kind === 'static'));
  const files = new Set(edges.map(({ from }) => from));
  return LAZY.flatMap(({ from, to }) => {
    const matches = typeof to === 'function' ? to : (file) => file === to;
    return [...files]
      .filter((file) => isAmong(file, from))
      .map((file) => pathTo(file, matches, next))
      .filter(Boolean)
      .map((path) => `${path.join(' -> ')}: the last must be imported dynamically on the way`);
  });
}

function wordProblems(file, code) {
  return WORDS.flatMap(({ pattern, only }) => {
    const found = isAmong(file, only) ? null : code.match(pattern);
    return found ? [`${file}:${lineOf(code, found.index)} says ${found[0].trim()}`] : [];
  });
}

function lineOf(code, index) {
  return code.slice(0, index).split('\n').length;
}

function isAmong(file, doors) {
  return doors.some((door) => file === door || (door.endsWith('/') && file.startsWith(door)));
}
