/**
 * The words of each language stay small: a page in Kazakh pays for Kazakh, and never much. Counted as
 * they are shipped, minified and brotli -11.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { transformSync } from 'esbuild';
import { report } from './report.mjs';

const LIMIT = 400;
const folder = fileURLToPath(new URL('../../src/locales/', import.meta.url));
const { say, end } = report();

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?:^|[\\/])[a-z]{2}\.ts$/.test(file),
);
const problems = files.length < 24 ? [`there are ${files.length}; twelve languages have two each`] : [];
let largest = 0;
for (const file of files) {
  const { code } = transformSync(readFileSync(join(folder, file), 'utf8'), {
    loader: 'ts',
    minify: true,
    charset: 'utf8',
  });
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code) };
  const bytes = brotliCompressSync(code, { params }).length;
  largest = Math.max(largest, bytes);
  if (bytes >= LIMIT) problems.push(`${file} has ${bytes} bytes; it must stay under ${LIMIT}`);
}
say(`words of languages: ${files.length} files, the largest of ${largest} bytes`, problems);
end();
