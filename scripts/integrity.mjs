/**
 * Writes the hash of every file of the script tag to `dist/cdn/integrity.json`, for this version, and
 * prints the two snippets that a page may paste.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../dist/cdn', import.meta.url));
const { name, version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

/** As `integrity` takes it. */
const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:js|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();
const integrity = {};
for (const file of files) integrity[relative(folder, file).split(sep).join('/')] = hashOf(await readFile(file));
await writeFile(
  join(folder, 'integrity.json'),
  `${JSON.stringify({ name, version, files: integrity }, undefined, 2)}\n`,
);

const at = `https://cdn.example/${name}@${version}/dist/cdn`;
console.log(`
For a page, the stub: it loads what the page's cards need. Put the host of your files in the place of cdn.example.

  <script type="module" src="${at}/presscards.js"></script>

Or everything in one file, with a hash that covers all of it (on the stub it would cover the stub alone):

  <script type="module" src="${at}/presscards.full.js" crossorigin
    integrity="${integrity['presscards.full.js']}"></script>
`);
