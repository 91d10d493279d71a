/**
 * The version in the addresses of the README, the guides and Storybook's pages, `presscards@0.1.0`. Run with `--write` to renew
 * it; without, it fails where they name another than package.json.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const file = (path) => new URL(`../${path}`, import.meta.url);
const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8'));
const pages = readdirSync(file('stories')).filter((name) => name.endsWith('.mdx'));
const guides = [
  'README.md',
  ...readdirSync(file('docs')).map((name) => `docs/${name}`),
  ...pages.map((name) => `stories/${name}`),
];

const isWriting = process.argv.includes('--write');
const stale = guides.filter((path) => {
  const before = readFileSync(file(path), 'utf8');
  const after = before.replaceAll(/\bpresscards@\d+\.\d+\.\d+[\w.-]*/g, `presscards@${version}`);
  if (isWriting) writeFileSync(file(path), after);
  return !isWriting && after !== before;
});

for (const path of stale) console.log(`not ok ${path} names another version than ${version}: npm run release:version`);
if (stale.length === 0) console.log(`ok the guides name version ${version}`);
console.log(`${Number(stale.length === 0)} passed, ${stale.length} failed`);
process.exitCode = stale.length > 0 ? 1 : 0;
