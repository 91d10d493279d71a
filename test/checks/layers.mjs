/** Holds src to the layer rules: `node test/checks/layers.mjs`. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLayers } from './check-layers.mjs';
import { report } from './report.mjs';

const src = fileURLToPath(new URL('../../src', import.meta.url));

function sources() {
  return (
    readdirSync(src, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}${sep}${entry.name}`)
      .map((path) => [relative(src, path).replaceAll(sep, '/'), path])
      // Assets are there to be imported; only modules import.
      .map(([file, path]) => [file, file.endsWith('.ts') ? readFileSync(path, 'utf8') : ''])
  );
}

const files = new Map(sources());
const { say, end } = report();
say(`layers of ${files.size} files in src`, checkLayers(files));
end();
