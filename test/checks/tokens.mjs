/**
 * The tokens that the classes document, those that design tools are given, and those that the sheets
 * read are the same; and the tokens file has the form of the Design Tokens Community Group.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { report } from './report.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');
const { say, end } = report();

const documented = new Set(
  JSON.parse(read('custom-elements.json')).modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
  ),
);

const groups = Object.entries(JSON.parse(read('src/themes/tokens.json')));
const tokens = groups.flatMap(([group, members]) =>
  Object.entries(members)
    .filter(([key]) => !key.startsWith('$'))
    .map(([key, token]) => ({ group, name: `--press-${key}`, type: token.$type ?? members.$type, token })),
);
const given = new Set(tokens.map(({ name }) => name));

const files = (folder, ending) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => read(`${folder}/${file}`))
    .join('\n');
const namesIn = (text) => new Set(text.match(/--press-[\w-]+(?=[,:)\s])/g));
const used = namesIn(files('src/elements', '.styles.ts'));
const themed = namesIn(files('src/themes', '.css'));

const lacking = (some, others, sentence) =>
  [...some].filter((name) => !others.has(name)).map((name) => name + sentence);

say(`tokens: ${documented.size} documented`, [
  ...(documented.size === 0 ? ['none is documented'] : []),
  ...lacking(documented, given, ' is documented and not in tokens.json'),
  ...lacking(given, documented, ' is in tokens.json and not documented'),
  ...lacking(used, documented, ' is read by a sheet and not documented'),
  ...lacking(documented, used, ' is documented and read by no sheet'),
  ...lacking(themed, documented, ' is set by a theme and not documented'),
]);

/** What a value of each type looks like. `string` is ours: the format has no word for a keyword. */
const VALUES = {
  color: ({ colorSpace, components, hex }) =>
    colorSpace === 'srgb' && components.length === 3 && /^#[0-9a-f]{6}$/.test(hex),
  dimension: ({ value, unit }) => typeof value === 'number' && ['px', 'rem'].includes(unit),
  fontFamily: (value) => Array.isArray(value),
  fontWeight: (value) => value >= 1 && value <= 1000,
  number: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
};
say(
  'tokens.json has the form of design tokens',
  tokens
    .filter(({ type, token }) => !token.$description || !VALUES[type]?.(token.$value))
    .map(({ group, name }) => `${group}: ${name} has no description, type or fitting value`),
);

end();
