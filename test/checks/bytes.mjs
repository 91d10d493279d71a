/**
 * Counts what a page really loads, brotli -11 of the shipped files, and fails
 * past a budget of budgets.json. A journey `loads` chunks by name: the first is
 * what the page's script tag names, each further one is imported dynamically by
 * one before it (the tag's chunk, the code that fetches, the adapter it meets);
 * static imports come along by themselves. `never` names what must not come.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { chunkNamed, readChunks, withStaticImports } from './chunks.mjs';
import { report } from './report.mjs';

const folder = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const { journeys } = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** Another minifier finds a little to save, a twentieth or a line; whitespace left in the file is far more. */
const slack = (length) => Math.max(length / 20, 80);

function walk(chunks, { loads, never = [], budget }) {
  const loaded = new Set();
  const problems = [];
  loads.forEach((name, index) => {
    const chunk = chunkNamed(chunks, name);
    if (index > 0 && !isOffered(chunk, loaded)) {
      problems.push(`${name} is imported by nothing that is loaded before it`);
    }
    withStaticImports(chunks, chunk, loaded);
  });
  const parts = [...loaded];
  const bytes = parts.reduce((sum, chunk) => sum + chunk.bytes, 0);
  const uninvited = parts.filter(({ name }) => never.includes(name));
  problems.push(...uninvited.map(({ name }) => `${name} comes along and must not`));
  if (bytes > budget) problems.push(`${bytes - budget} B over the budget`);
  return { parts, bytes, problems };
}

/** A style sheet is linked by the page; a computed import could be of any chunk. */
function isOffered(chunk, loaded) {
  if (chunk.file.endsWith('.css')) return true;
  return [...loaded].some(({ imports }) =>
    imports.some(({ file, kind }) => kind === 'dynamic' && (file === undefined || file === chunk.file)),
  );
}

function tryWalk(chunks, journey) {
  try {
    return walk(chunks, journey);
  } catch (error) {
    return { parts: [], bytes: 0, problems: [error.message] };
  }
}

/** Chunks that a browser would find only behind another one: each is a journey more on a slow line. */
function found(chunks, chunk) {
  const here = withStaticImports(chunks, chunk);
  const asked = new Set(chunk.imports.map(({ file }) => file));
  return chunk.imports
    .filter(({ file, kind }) => kind === 'dynamic' && chunks.has(file))
    .flatMap(({ file }) =>
      [...withStaticImports(chunks, chunks.get(file))]
        .filter((needed) => !here.has(needed) && !asked.has(needed.file))
        .map((needed) => `${needed.name} is found only behind ${file}`),
    );
}

function fat({ file, source }) {
  const loader = file.endsWith('.css') ? 'css' : 'js';
  const { code } = transformSync(source, { loader, minify: true, legalComments: 'inline' });
  const problems =
    code.length < source.length - slack(source.length)
      ? [`could be ${code.length} of its ${source.length} characters`]
      : [];
  // Minifiers leave template literals alone, so the templates' own indentation shows here.
  const indented = source.match(/\n {2,}\S.{0,40}/);
  return indented ? [...problems, `has indented text: ${JSON.stringify(indented[0])}`] : problems;
}

const { say, end } = report();
if (existsSync(folder)) {
  const chunks = readChunks(folder);
  for (const chunk of chunks.values()) say(`${weigh(chunk.bytes)}  ${chunk.file} is minified`, fat(chunk));
  for (const chunk of chunks.values()) {
    if (chunk.imports.length > 0) say(`${chunk.file} asks at once for all that it needs`, found(chunks, chunk));
  }
  for (const journey of journeys) {
    const { parts, bytes, problems } = tryWalk(chunks, journey);
    const shares = parts.map((chunk) => `${chunk.name} ${chunk.bytes}`).join(' + ');
    // A budget is what holds today and must not grow; a goal is where it is to go.
    const goal = journey.goal ? ` (goal ${journey.goal})` : '';
    say(`${weigh(bytes)} of ${journey.budget}${goal}  ${journey.name}: ${shares}`, problems);
  }
} else {
  say('dist/cdn is built', ['it is not there: npm run build']);
}
end();

function weigh(bytes) {
  return `${String(bytes).padStart(6)} B`;
}
