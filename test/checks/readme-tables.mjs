/**
 * The tables of the README, from the custom elements manifest. Run with `--write` to renew them;
 * without, it fails where the README says something else than the source.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const README = 'README.md';
const MANIFEST = 'custom-elements.json';

const manifest = JSON.parse(await readFile(MANIFEST, 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .toSorted((one, other) => order(one.tagName) - order(other.tagName));

const TABLES = {
  attributes: () =>
    table(
      ['attribute', 'of', 'values', 'default', 'meaning'],
      'attributes',
      ({ type, default: standard, description }) => [code(type?.text), code(standard), description],
    ),
  events: () => table(['event', 'of', 'when'], 'events', ({ description }) => [description]),
  parts: () => table(['part', 'of', 'what it is'], 'cssParts', ({ description }) => [description]),
  properties: () =>
    table(['custom property', 'of', 'default', 'meaning'], 'cssProperties', ({ default: standard, description }) => [
      code(standard),
      description,
    ]),
};

const before = await readFile(README, 'utf8');
let after = before;
for (const [name, make] of Object.entries(TABLES)) {
  const [begin, end] = [`<!-- table:${name} -->`, `<!-- /table:${name} -->`];
  const [head, tail] = [after.indexOf(begin), after.indexOf(end)];
  if (head < 0 || tail < 0) throw new Error(`${README} has no place for the table ${name}`);
  after = `${after.slice(0, head + begin.length)}\n\n${make()}\n\n${after.slice(tail)}`;
}
after = await format(after, { ...(await resolveConfig(README)), parser: 'markdown' });

if (process.argv.includes('--write')) await writeFile(README, after);
const current = process.argv.includes('--write') || after === before;
console.log(current ? 'ok the tables of the README are current' : 'not ok the README is stale: npm run readme');
console.log(`${Number(current)} passed, ${Number(!current)} failed`);
process.exitCode = current ? 0 : 1;

function order(tag) {
  return ['press-headline', 'press-story', 'press-quote'].indexOf(tag);
}

/** One row for each name; what all elements have is said once. */
function table(head, list, cells) {
  const rows = new Map();
  for (const element of elements) {
    for (const item of element[list] ?? []) {
      const key = JSON.stringify([item.name, cells(item)]);
      if (!rows.has(key)) rows.set(key, { item, tags: [] });
      rows.get(key).tags.push(element.tagName.replace('press-', ''));
    }
  }
  const lines = [...rows.values()].map(({ item, tags }) => {
    const of = tags.length === elements.length ? 'all' : tags.join(', ');
    return [code(item.name), of, ...cells(item)];
  });
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.map(escape).join(' | ')} |`).join('\n');
}

function code(text) {
  return text ? `\`${text}\`` : '';
}

function escape(text = '') {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
