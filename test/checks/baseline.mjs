/**
 * Nothing in the built files is younger than the baseline that the README states, unless
 * `baseline/fallbacks.mjs` says what happens without it: no syntax, no interface or member of the
 * platform, no style. Names are compared, not types: a name that something older has too tells
 * nothing and passes. TypeScript's `lib` holds the built-ins of the language to ES2023 besides.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { BASELINE, FALLBACKS, OWN_NAMES } from './baseline/fallbacks.mjs';
import { featuresInSheet, namesInScript, sheetsInScript } from './baseline/names-in.mjs';
import { youngFeatures } from './baseline/young-features.mjs';
import { report } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { say, end } = report();
const { newest, names, statics, styles } = youngFeatures(BASELINE);

/** Where lower syntax would come out of a build for ES2022, there is younger syntax in it. */
function youngSyntax(code) {
  const built = (target) => transformSync(code, { target, format: 'esm', charset: 'utf8' }).code;
  return built('es2022') === built('esnext') ? [] : ['syntax after ES2022'];
}

function youngInScript(code) {
  const used = namesInScript(code);
  const platform = [...used].flatMap((name) => names.get(name) ?? statics.get(name) ?? []);
  const own = (key) => Object.hasOwn(OWN_NAMES, key.split('.').at(-1));
  return [...platform.filter((key) => !own(key)), ...sheetsInScript(code).flatMap(youngInSheet)];
}

function youngInSheet(sheet) {
  return [...featuresInSheet(sheet)].filter((key) => styles.has(key));
}

const SAMPLE = `
  const { requestIdleCallback } = window;
  if ('startViewTransition' in document) document.body.setHTML(await Promise.try(read));
  const sheet = css\`a { field-sizing: content; color: contrast-color(red); } @view-transition { navigation: auto; }\`;`;
const found = new Set(youngInScript(SAMPLE));
say(
  'a script with younger things in it is found out',
  [
    'api.Window.requestIdleCallback',
    'api.Document.startViewTransition',
    'api.Element.setHTML',
    'javascript.builtins.Promise.try',
    'css.properties.field-sizing',
    'css.types.color.contrast-color',
    'css.at-rules.view-transition',
  ].filter((key) => !found.has(key)),
);
say('younger syntax is found out', youngSyntax('export const a = /[a--b]/v;').length ? [] : ['it is not']);

const folder = join(root, 'dist/cdn');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css)$/.test(file));
const seen = new Set();
for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8');
  const young = file.endsWith('.css') ? youngInSheet(text) : [...youngSyntax(text), ...youngInScript(text)];
  for (const key of young) seen.add(key);
  const problems = [...new Set(young)].filter((key) => !Object.hasOwn(FALLBACKS, key));
  if (problems.length) say(`${file} needs nothing younger than the baseline`, problems);
}
say(`${files.length} built files need nothing younger than the baseline of ${BASELINE}`, files.length ? [] : ['none']);
say(
  'every fallback is still one',
  Object.keys(FALLBACKS).filter((key) => !seen.has(key)),
);

const { chrome, edge, firefox, safari } = newest;
const sentence = `Chrome ${chrome.version}, Edge ${edge.version}, Firefox ${firefox.version} and Safari ${safari.version}`;
const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll(/\s+/g, ' ');
say('the README states the same baseline', readme.includes(sentence) ? [] : [`it does not say: ${sentence}`]);
end();
