/**
 * The scores of finding and attributing quotations, by the scorer and on the development texts of
 * `../shared`, which are not part of the project; without them, this says so and measures nothing.
 *
 *     npm run score:quotes [-- more texts.jsonl]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './import-bundled.mjs';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const scorer = `${shared}tools/quotes/score.mjs`;
if (!existsSync(scorer)) {
  console.log('Nothing measured: the scorer and its texts are not here (../shared).');
  process.exit(0);
}

const folder = fileURLToPath(new URL('../../dist/bench', import.meta.url));
const extractor = `${folder}/quote-extractor.mjs`;
mkdirSync(folder, { recursive: true });
writeFileSync(extractor, await bundle('test/scores/quote-extractor.ts'));

const dev = `${shared}corpora/quotes-dev.jsonl`;
const runs = [
  ['--gold', dev, '--source', 'gum-news'],
  ['--gold', dev, '--lang', 'de'],
  ['--gold', `${shared}corpora/astana-quotes.json`],
  ...process.argv.slice(2).map((gold) => ['--gold', gold]),
];
let failed = false;
for (const run of runs) {
  console.log(`\n== ${run.slice(1).join(' ')}`);
  failed =
    spawnSync(process.execPath, [scorer, '--module', extractor, ...run], { stdio: 'inherit' }).status !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
