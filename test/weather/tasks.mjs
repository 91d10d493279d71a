/**
 * `npm run test:weather-tasks`: what every fault of the table does to the page it stands on, measured on
 * the built script tag: the longest task of the main thread, and what is kept in memory. Time does not
 * belong into a test, so this is a run of its own. It fails where a task takes more than 200 ms of the
 * processor, which other programs do not count in, in each of three attempts; beside that stands what
 * the browser's own observer of long tasks has seen, which is the same on an idle machine.
 *
 * Names of faults as arguments measure those alone.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../support/launch-browser.mjs';
import { startOriginServer } from '../support/origin-server.mjs';
import { faults } from './faults.mjs';

/** Milliseconds that a task may hold the page. */
const LONGEST = 200;
const ATTEMPTS = 3;
/** What the page writes into the trace, so that its thread is known. */
const MARK = 'a card is placed';
const TAGS = ['press-headline', 'press-story', 'press-quote'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(faults);
const origin = await startOriginServer(root);
const browser = await launchBrowser();
const rows = [];
for (const name of names) {
  for (const tag of TAGS) {
    let best;
    for (let attempt = 0; attempt < ATTEMPTS && !(best?.longest <= LONGEST); attempt += 1) {
      const seen = await measure(name, tag);
      if (!best || seen.longest < best.longest) best = seen;
    }
    rows.push({ name, tag, ...best });
    const { longest, observed, kept, outcome, uncaught } = best;
    const sign = longest <= LONGEST && uncaught.length === 0 ? ' ' : '!';
    const figures = [`${longest} ms`, `(${observed})`, `${kept} MB`].map((figure) => figure.padStart(7)).join('');
    console.log(`${sign} ${figures}  ${name}, ${tag}: ${outcome} ${uncaught.join('; ')}`);
  }
}
await browser.close();
await origin.close();
if (process.env.WEATHER_REPORT) await writeFile(process.env.WEATHER_REPORT, JSON.stringify(rows));
const bad = rows.filter(({ longest, uncaught }) => longest > LONGEST || uncaught.length > 0);
console.log(
  `${rows.length} cards, ${bad.length} of them with a task over ${LONGEST} ms or an error that nobody caught; the longest task ${Math.max(...rows.map(({ longest }) => longest))} ms, the most kept ${Math.max(...rows.map(({ kept }) => kept))} MB.`,
);
process.exitCode = bad.length > 0 ? 1 : 0;

/** Opens a page of its own with one card, and waits until that has come to an end and the page is quiet. */
async function measure(name, tag) {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin.origin}/test/pages/incomplete.html`);
    const session = await page.createCDPSession();
    const before = await keptIn(session);
    await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
    const outcome = await page.evaluate(
      placeCard,
      MARK,
      `${origin.origin}/dist/cdn/presscards.js`,
      tag,
      `/__fault/${name}?${tag}`,
    );
    const longest = longestTask(await page.tracing.stop());
    return { ...outcome, longest, kept: (await keptIn(session)) - before };
  } finally {
    await page.close();
  }
}

/** Megabytes of the page's heap that are held. */
async function keptIn(session) {
  await session.send('HeapProfiler.collectGarbage');
  return Math.round((await session.send('Runtime.getHeapUsage')).usedSize / 1e6);
}

/** Milliseconds of the processor that the longest task of a page's main thread took. */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const page = traceEvents.find(({ name }) => name === MARK);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /::RunTask|MicrotaskCheckpoint/.test(name) && pid === page.pid && tid === page.tid,
  );
  return Math.round(Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000);
}

/** Runs in the page. */
async function placeCard(mark, script, tag, src) {
  performance.mark(mark);
  const tasks = [];
  const uncaught = [];
  addEventListener('error', ({ message }) => uncaught.push(message));
  addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const card = document.createElement(tag);
  if (tag === 'press-story') card.setAttribute('extent', 'full');
  card.setAttribute('src', src);
  document.body.append(card);
  const started = performance.now();
  await import(script);
  while (card.state !== 'ready' && card.state !== 'error' && performance.now() - started < 60_000) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  // What is drawn is laid out, and the observer has told of all.
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  }
  const observed = Math.round(Math.max(0, ...tasks.map(({ duration }) => duration)));
  return { observed, outcome: card.error?.code ?? card.state, uncaught };
}
