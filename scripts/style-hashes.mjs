/**
 * The hashes of the server's styles in docs/server-rendering.md, of what is built. Run with `--write` to
 * renew them; without, it fails where the guide says something else.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { styleHash } from '../dist/ssr/card-styles.js';
import { CARDS } from '../dist/ssr/server-cards.js';

const GUIDE = 'docs/server-rendering.md';
const [begin, end] = ['<!-- hashes -->', '<!-- /hashes -->'];

const rows = await Promise.all(Object.keys(CARDS).map(async (tag) => `| \`${tag}\` | \`${await styleHash(tag)}\` |`));
const table = ['| tag | for `style-src` |', '| --- | --- |', ...rows].join('\n');

const before = await readFile(GUIDE, 'utf8');
const [head, tail] = [before.indexOf(begin), before.indexOf(end)];
if (head < 0 || tail < 0) throw new Error(`${GUIDE} has no place for the hashes`);
const written = `${before.slice(0, head + begin.length)}\n\n${table}\n\n${before.slice(tail)}`;
const after = await format(written, { ...(await resolveConfig(GUIDE)), parser: 'markdown' });

const isWriting = process.argv.includes('--write');
if (isWriting) await writeFile(GUIDE, after);
const current = isWriting || after === before;
console.log(current ? `ok the hashes in ${GUIDE} are current` : `not ok ${GUIDE} is stale: npm run readme`);
console.log(`${Number(current)} passed, ${Number(!current)} failed`);
process.exitCode = current ? 0 : 1;
