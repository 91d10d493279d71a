/**
 * The tests of the browser in the engines named, `node test/engines/run.mjs firefox webkit`, one after
 * the other; all three where none is named. `--if-here` is for machines that cannot have them all: an
 * engine that is neither there nor can be installed is said to be missing and counts as one skipped.
 * `--core` leaves out what takes most of the time: the stories, the hostile sources and hosts of
 * `test/safety`, and the table of faults of `test/weather`.
 *
 * They run against the files of the last build. The last line is the count of all.
 */
import { countLine } from '../support/count-reporter.mjs';
import { OUT_OF_TIME, readCounts, runStep } from '../support/run-step.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];

/**
 * To find or install the engines, all of them together, and to run the tests in one: what stands still must
 * not hold up the rest.
 */
const MINUTES = { find: 10, run: 40, core: 10 };

const options = process.argv.slice(2);
const optional = options.includes('--if-here');
const isCore = options.includes('--core');

/** The files that `--core` runs, in quotes that every shell knows. */
const LONG = ['stories.test.ts', 'safety/**', 'weather/faults.test.ts'];
const quoted = (globs) => globs.map((glob) => `"${glob}"`).join(' ');
const CORE = LONG.map((glob) => `!test/${glob}`);

const wanted = options.filter((option) => !option.startsWith('--'));
const unknown = wanted.filter((engine) => !ENGINES.includes(engine));
if (unknown.length) {
  console.error(`${unknown.join(', ')} is no engine; there are ${ENGINES.join(', ')}.`);
  process.exit(1);
}

let minutesToFind = MINUTES.find;
const results = [];
for (const engine of wanted.length ? wanted : ENGINES) results.push(await runEngine(engine));

console.log('');
for (const { engine, outcome, seconds, ...counts } of results) {
  console.log(`${engine.padEnd(10)}${outcome ?? `${inFull(counts)}, in ${seconds} s`}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
if (total.failed) process.exitCode = 1;
console.log(`\n${inFull(total)}`);

async function runEngine(engine) {
  console.log(`\n== ${engine}`);
  let began = Date.now();
  const found = await runStep(`node test/engines/find-engine.mjs ${engine}`, { minutes: minutesToFind });
  // An engine that is here is found in seconds, whatever the others took.
  minutesToFind = Math.max(0.5, minutesToFind - (Date.now() - began) / 60_000);
  if (found.code !== 0) return missing(engine);
  const minutes = isCore ? MINUTES.core : MINUTES.run;
  began = Date.now();
  const { code, output } = await runStep(
    `wtr --config test/web-test-runner.config.mjs${isCore ? ` --files ${quoted(['test/**/*.test.ts', ...CORE])}` : ''}`,
    { env: { PRESSCARDS_ENGINE: engine }, minutes },
  );
  const seconds = Math.round((Date.now() - began) / 1000);
  const counts = readCounts(output);
  // Of a part of the tests it cannot be said that a skip names none.
  const stale = isCore ? 0 : [...output.matchAll(/^Stale skip: /gm)].length;
  if (code === OUT_OF_TIME || !counts) {
    const outcome =
      code === OUT_OF_TIME ? `not done after ${minutes} minutes, and ended` : `the run broke off (${code})`;
    return { engine, outcome, passed: 0, failed: 1, skipped: 0 };
  }
  // A runner that failed without a failed test to show for it still failed.
  const silent = code !== 0 && counts.failed === 0 ? 1 : 0;
  return { engine, seconds, ...counts, failed: counts.failed + stale + silent };
}

function missing(engine) {
  const outcome = 'not here, and could not be installed';
  console.log(`${engine}: ${outcome}.${optional ? ' Its tests are skipped, and count as one.' : ''}`);
  return { engine, outcome, passed: 0, failed: optional ? 0 : 1, skipped: optional ? 1 : 0 };
}

/** The count with what was skipped, even where that is nothing: of an engine one wants to know. */
function inFull({ passed, failed, skipped }) {
  return skipped ? countLine({ passed, failed, skipped }) : `${countLine({ passed, failed })}, 0 skipped`;
}
