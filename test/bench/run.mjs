/**
 * `npm run bench`: the speed of presscards as ratios against a hand-written floor and against peers,
 * all drawn in the same shuffled rounds, in CPU time of the page's main thread. Ends with 1 where a
 * bar is passed. `-- --json` prints the rows as JSON; `-- --rounds 30` makes the intervals narrower.
 *
 * It is no part of `npm test`: time on a shared machine decides nothing there.
 */
import { parseArgs } from 'node:util';
import { measureCards } from './measure-cards.mjs';
import { measurePhone } from './measure-phone.mjs';
import { measureQuotes } from './quotes.mjs';
import { measureSources } from './measure-sources.mjs';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '12' } } });
const how = { rounds: Number(values.rounds) };

const rows = [];
for (const measure of [measureCards, measureSources, measurePhone]) rows.push(...(await measure(how)));
for (const { name, goal, median, low, high } of await measureQuotes({ samples: how.rounds })) {
  rows.push({
    what: `quotations: ${name}`,
    ratio: median,
    low,
    high,
    base: 'one pass, or a tenth of the text',
    bar: goal,
  });
}

/** A bar is passed where even the lower end of the interval is past it: noise alone fails nothing. */
const isOver = ({ bar, low }) => bar !== undefined && low > bar;

if (values.json) {
  console.log(JSON.stringify({ date: new Date().toISOString(), rounds: how.rounds, rows }, undefined, 2));
} else {
  console.log('| what | times | 95 % interval | of | bar | |\n| --- | --- | --- | --- | --- | --- |');
  for (const row of rows) {
    const { what, ratio, low, high, base, bar, note } = row;
    const verdict =
      bar === undefined ? '' : isOver(row) ? 'past the bar' : ratio > bar ? 'not told from the bar' : 'met';
    console.log(
      `| ${what} | ${ratio.toFixed(2)} | ${low.toFixed(2)} to ${high.toFixed(2)} | ${base} | ${bar ?? ''} | ${[verdict, note].filter(Boolean).join('; ')} |`,
    );
  }
}
process.exitCode = rows.some(isOver) ? 1 : 0;
