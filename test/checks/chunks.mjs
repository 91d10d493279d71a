import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readImports } from './read-imports.mjs';

/**
 * The files of the script tag as they are shipped.
 *
 * @returns {Map<string, { file: string, name: string, source: string, bytes: number, imports: { file?: string, kind: string }[] }>}
 *   by their path below `folder`; `name` is without folder, hash and `.js`
 */
export function readChunks(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /\.(js|css)$/.test(file))
    .toSorted((a, b) => a.localeCompare(b));
  return new Map(files.map((file) => [file, readChunk(folder, file)]));
}

/** The chunk of that name; a name that is not clear is an error, never a guess. */
export function chunkNamed(chunks, name) {
  const found = [...chunks.values()].filter((chunk) => chunk.name === name || chunk.file === name);
  if (found.length === 1) return found[0];
  const names = [...chunks.values()].map((chunk) => chunk.name);
  throw new Error(
    found.length ? `two files are named ${name}` : `no file is named ${name}; there are ${names.join(', ')}`,
  );
}

/** The chunk and everything that is loaded with it, without another decision. */
export function withStaticImports(chunks, chunk, seen = new Set()) {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const { file, kind } of chunk.imports) {
    if (kind === 'static' && chunks.has(file)) withStaticImports(chunks, chunks.get(file), seen);
  }
  return seen;
}

function readChunk(folder, file) {
  const source = readFileSync(join(folder, file), 'utf8');
  return {
    file,
    name: nameOf(file),
    source,
    bytes: brotliBytes(source),
    imports: file.endsWith('.js') ? importsOf(file, source) : [],
  };
}

/** Only chunks carry a hash; `press-headline.js` would look as if it did. A style sheet keeps its ending. */
function nameOf(file) {
  const name = posix.basename(file).replace(/\.js$/, '');
  return file.includes('/') ? name.replace(/-[\w-]{8}$/, '') : name;
}

function importsOf(file, source) {
  return readImports(file, source).imports.map(({ specifier, kind }) => ({
    file: specifier && posix.join(posix.dirname(file), specifier),
    kind,
  }));
}

function brotliBytes(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) };
  return brotliCompressSync(text, { params }).length;
}
