/** The style of each card as a sheet, for server-rendered cards that link to it: `dist/cdn/<tag>.css`. */
import { writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { cardStyle } from '../dist/ssr/card-styles.js';
import { CARDS } from '../dist/ssr/server-cards.js';

for (const tag of Object.keys(CARDS)) {
  // What browsers are promised is in the README; esbuild is not to rewrite `light-dark()` or nesting.
  const { code } = await transform(cardStyle(tag), { loader: 'css', minify: true, target: 'esnext' });
  await writeFile(new URL(`../dist/cdn/${tag}.css`, import.meta.url), code);
}
