/**
 * How fast quotations are found and attributed: against one pass over the text, and ten times the text against once.
 * CPU time of this process, which leaves out what other processes take; samples of all variants in turn, so that what
 * slows the machine down slows all of them. Alone: `node test/bench/quotes.mjs`.
 */
import { pathToFileURL } from 'node:url';
import { importBundled } from '../scores/import-bundled.mjs';
import { onePassQuotes } from './one-pass-quotes.mjs';

const PIECES = {
  /** A quotation in every other sentence: an interview. */
  dense: [
    '“We will open the harbour before the first snow,” said Ada Brandt, the harbour master. ',
    'It rained on the boats of Norvik until the evening, and nobody went out. ',
    'Ole Lund called the plan “a gift to nobody but the gulls.” ',
    'According to the mayor, “the ferry is late again.”\n\n',
  ],
  /** A quotation in every third paragraph: a report. */
  report: [
    'The harbour of Norvik was closed on Monday, when the wind turned and the first ice came down the river. ',
    'Two boats were taken out of the water, and the ferry to the islands waited until the afternoon before it left.\n\n',
    'Marta Oyelaran, who has run the office at the quay for eleven years, looked at the sky and then at the lists. ',
    'Most of the crews had gone home by then, and the lamps along the breakwater were lit early because of the fog.\n\n',
    '“Nobody is going out tonight, and nobody has to,” Oyelaran said. ',
    'The council is to decide in March whether the old crane is repaired, sold or left to the gulls of the northern pier.\n\n',
  ],
};

const textOf = (pieces, size) =>
  pieces
    .join('')
    .repeat(Math.ceil(size / pieces.join('').length))
    .slice(0, size);

function cpuTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const median = (values) =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );

/** The median of paired ratios, and between which values it lies in 95 of 100 draws from the samples. */
function ratio(over, under) {
  const ratios = over.map((value, index) => value / under[index]);
  // Seeded, so that the same samples give the same interval.
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const draws = Array.from({ length: 400 }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)])),
  );
  draws.sort((a, b) => a - b);
  return { median: median(ratios), low: quantile(draws, 0.025), high: quantile(draws, 0.975) };
}

/**
 * @param {{ samples?: number }} [options]
 * @returns {Promise<{ name: string, goal: number, median: number, low: number, high: number }[]>}
 */
export async function measureQuotes({ samples = 25 } = {}) {
  const { findQuotes } = await importBundled('src/quotes.ts');
  const results = [];
  for (const [kind, pieces] of Object.entries(PIECES)) {
    const long = textOf(pieces, 1e6);
    const short = textOf(pieces, 1e5);
    const variants = {
      floor: () => onePassQuotes(long),
      long: () => findQuotes(long),
      // As much text in either sample, so that neither is too short to be measured.
      short: () => Array.from({ length: 10 }, () => findQuotes(short)),
    };
    const times = { floor: [], long: [], short: [] };
    for (let round = -5; round < samples; round++) {
      for (const [name, run] of Object.entries(variants)) {
        const time = cpuTime(run);
        if (round >= 0) times[name].push(time);
      }
    }
    results.push({ name: `finding against one pass, ${kind}`, goal: 2, ...ratio(times.long, times.floor) });
    const growth = ratio(times.long, times.short);
    results.push({
      name: `ten times the text, ${kind}`,
      goal: 11,
      median: 10 * growth.median,
      low: 10 * growth.low,
      high: 10 * growth.high,
    });
  }
  return results;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, goal, median: middle, low, high } of await measureQuotes()) {
    const interval = `${low.toFixed(1)} to ${high.toFixed(1)}`;
    console.log(`${name.padEnd(34)} ${middle.toFixed(1).padStart(5)} x  (95 %: ${interval})  goal ${goal}`);
  }
}
