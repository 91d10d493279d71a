/**
 * Makes of the custom elements manifest what frameworks and editors read: the props of each card
 * (`dist/types/`, completed by the hand-written modules of `frameworks/`), VS Code's custom data and
 * JetBrains' web types (`dist/editors/`).
 */
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = join(root, 'dist/types');
const editors = join(root, 'dist/editors');

/** Each generator changes the manifest it is given. */
const text = await readFile(join(root, 'custom-elements.json'), 'utf8');
const manifest = () => JSON.parse(text);

await mkdir(types, { recursive: true });
await mkdir(editors, { recursive: true });

generateJsxTypes(manifest(), {
  outdir: types,
  fileName: 'card-props.d.ts',
  globalTypePath: '../index.js',
  stronglyTypedEvents: true,
});
await completeProps(join(types, 'card-props.d.ts'));
for (const file of await readdir(new URL('frameworks/', import.meta.url))) {
  await cp(new URL(`frameworks/${file}`, import.meta.url), join(types, file));
}

generateVsCodeCustomElementData(manifest(), {
  outdir: editors,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(manifest(), {
  outdir: editors,
  webTypesFileName: 'web-types.json',
  packageJson: false,
  hideLogs: true,
});

/**
 * The generator forgets to import the events, and adds the tags to every framework it knows at once, where
 * `ref` and the attributes that all elements have are not the framework's own. That part is left out: the
 * modules of `frameworks/` do it one by one.
 */
async function completeProps(path) {
  const generated = await readFile(path, 'utf8');
  const end = generated.indexOf('declare module "react"');
  if (end < 0) throw new Error('The generator of JSX types writes something else than it used to.');
  const events = [...new Set(generated.match(/\bPress(?:Load|Error|Open|View|Share)Event\b/g))].toSorted();
  await writeFile(path, `import type { ${events.join(', ')} } from '../index.js';\n${generated.slice(0, end)}`);
}
