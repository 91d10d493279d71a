/**
 * The demo as it is published: builds it into a scratch folder, serves it under a sub-path, and drives it
 * in a real browser. The last line is the count, as test/run.mjs reads it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { countLine } from '../support/count-reporter.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = process.argv.length > 2 ? process.argv.slice(2) : ['pages', 'builder', 'snippet', 'hostile'];
const files = names.map((name) => fileURLToPath(new URL(`${name}.test.mjs`, import.meta.url)));

process.chdir(root);
const folder = await mkdtemp(join(tmpdir(), 'presscards-site-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
try {
  await build({ mode: 'demo', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  process.env.PRESSCARDS_SITE = folder;
  for await (const { type, data } of run({ files, concurrency: 2 })) {
    if (type === 'test:stderr' || type === 'test:stdout') process.stdout.write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite' || data.name.endsWith('.test.mjs')) continue;
    const outcome = data.skip === undefined ? (type === 'test:pass' ? 'passed' : 'failed') : 'skipped';
    counts[outcome] += 1;
    console.log(`${outcome}  ${data.name} (${Math.round(data.details.duration_ms)} ms)`);
    if (outcome === 'failed') console.log(data.details.error?.cause?.stack ?? data.details.error);
  }
} catch (error) {
  console.error(error);
  counts.failed += 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(countLine(counts));
