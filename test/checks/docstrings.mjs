/**
 * Every public thing says what it is: in the manifest, what a page's author meets (classes, members,
 * attributes, events, parts, properties, states, slots); in the declarations of the doors, what a
 * developer imports, and each member of its interfaces.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const { say, end } = report();

const KINDS = ['members', 'attributes', 'events', 'cssParts', 'cssProperties', 'cssStates', 'slots'];

for (const element of JSON.parse(read('custom-elements.json')).modules.flatMap(
  ({ declarations = [] }) => declarations,
)) {
  if (!element.tagName) continue;
  const silent = KINDS.flatMap((kind) =>
    (element[kind] ?? []).filter(({ description }) => !description?.trim()).map(({ name }) => `${kind}: ${name}`),
  );
  if (!element.description?.trim()) silent.push('the class');
  say(`everything of ${element.tagName} is described`, silent);
}

for (const door of ['index', 'article', 'quotes', 'ssr', 'gateway']) {
  say(`everything of dist/${door}.d.ts is described`, exportsOf(`dist/${door}.d.ts`).flatMap(undocumented));
}
end();

/** The names that a door gives on, each with the file that declares it. */
function exportsOf(path) {
  return [...read(path).matchAll(/export (?:type )?\{([^}]*)\} from '(\.[^']+)\.js'/g)].flatMap(([, names, from]) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({ name, path: join(dirname(path), `${from}.d.ts`) })),
  );
}

/** The declaration and its members, as far as no comment stands before them. */
function undocumented({ name, path }) {
  const text = read(path);
  const lines = text.split('\n');
  const declares = new RegExp(`^export (?:declare )?(?:abstract )?(?:class|interface|type|function|const) ${name}\\b`);
  const at = lines.findIndex((line) => declares.test(line));
  if (at < 0) return [`${name} is not declared in ${path}`];
  const found = isDescribed(lines, at) ? [] : [`${name} in ${path}`];
  if (/\binterface\b/.test(lines[at])) {
    const body = lines.slice(at + 1, lines.indexOf('}', at));
    for (const [index, line] of body.entries()) {
      const member = /^ {4}(?:readonly )?['"]?([\w-]+)['"]?[?(<:]/.exec(line)?.[1];
      if (member && !isDescribed(body, index)) found.push(`${name}.${member} in ${path}`);
    }
  }
  return found;
}

function isDescribed(lines, at) {
  return lines[at - 1]?.trimEnd().endsWith('*/') ?? false;
}
