// Builds dist/bench/articles.js and, where the measuring tools stand beside the repository, scores it.
//   npm run score:articles -- --format html-body
// The scorer finds playwright-core from the folder that npm was called in: call it in a scratch folder that has it,
// as `npm --prefix <repository> run score:articles`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const script = at('dist/bench/articles.js');
await build({
  entryPoints: [at('test/scores/articles-bench.ts')],
  outfile: script,
  bundle: true,
  format: 'iife',
  target: 'es2022',
  tsconfig: at('tsconfig.json'),
});
console.log('Built dist/bench/articles.js: presscardsBench.extract');

const scorer = at('../shared/tools/articles/score.mjs');
const cases = at('../shared/corpora/articles');
if (!existsSync(scorer) || !existsSync(cases)) {
  console.log('Not scored: ../shared with its tools and corpora is not beside this repository.');
} else {
  const options = ['--dir', cases, '--script', script, '--call', 'presscardsBench.extract', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, [scorer, ...options], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  process.exitCode = status ?? 1;
}
