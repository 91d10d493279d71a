/** Bundles a module of the source and imports it: Node 20 reads no TypeScript. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param {string} path from the repository's folder */
export async function bundle(path) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [root + path], bundle: true, format: 'esm', write: false });
  return outputFiles[0].text;
}

export async function importBundled(path) {
  return import(`data:text/javascript;base64,${Buffer.from(await bundle(path)).toString('base64')}`);
}
