/**
 * Is finding quotations linear, and how far from one pass? Prints, for generated text and for marks at their worst,
 * the time of 100 KB and of 1 MB, and the ratio to the one-pass floor (`FLOOR=<module exporting quotes(text)>`).
 */
import { importBundled } from './import-bundled.mjs';

const { findQuotes } = await importBundled('src/quotes.ts');

const sentences = [
  '“We will open the harbour before the first snow,” said Ada Brandt, the harbour master. ',
  'It rained on the boats of Norvik until the evening, and nobody went out. ',
  'Ole Lund called the plan “a gift to nobody but the gulls.” ',
  'According to the mayor, “the ferry is late again.”\n\n',
];
const worst = {
  article: sentences.join(''),
  'opening marks': '“a ',
  'single marks': '‘a ',
  commas: 'the a, ',
  'words without end': 'said the harbour of Norvik and ',
  'names without end': 'Ada Brandt ',
  'marks after commas': 'x, “a” said ',
  'one speaker and many pronouns': '“It rains on us,” she said. ',
};

const time = (run) => {
  const samples = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...samples);
};
const floor = process.env.FLOOR ? (await import(process.env.FLOOR)).quotes : undefined;
let failed = false;
for (const [name, piece] of Object.entries(worst)) {
  const small = piece.repeat(Math.ceil(1e5 / piece.length));
  const large = piece.repeat(Math.ceil(1e6 / piece.length));
  const [short, long] = [time(() => findQuotes(small)), time(() => findQuotes(large))];
  const growth = long / short;
  failed ||= growth > 11 * 1.3;
  console.log(
    name.padEnd(32),
    short.toFixed(1).padStart(8),
    'ms',
    long.toFixed(1).padStart(9),
    'ms',
    `x${growth.toFixed(1)}`,
    floor ? `${(long / time(() => floor(large))).toFixed(1)} x one pass` : '',
  );
}
process.exitCode = failed ? 1 : 0;
