/** Finding and checking quotations takes steps in proportion to the text, whatever the text. Counted, not timed. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { bundle } from '../scores/import-bundled.mjs';
import { countSteps } from '../support/count-steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'counted-quotes.mjs');
writeFileSync(file, await bundle('src/quotes.ts'));
const { findQuotes, verifyQuote, quoteLink } = await import(pathToFileURL(file).href);

// A table is unfolded when it is first asked for; that is no matter of the text.
for (const lang of ['en', 'de']) findQuotes('', { lang });

const WORST = {
  'an article':
    '“We will open the harbour,” said Ada Brandt, the harbour master. It rained on Norvik. Ole Lund called it “a gift.”\n\n',
  'opening marks': '“a ',
  'closing marks': 'a” ',
  'straight marks': '"a ',
  'single marks': '‘a ',
  apostrophes: 'a’b ‘c’d ',
  'low marks': '„a ',
  guillemets: '«a ',
  'marks alone': '“”',
  'one huge paragraph': 'It rained, said the harbour of Norvik and the boats, “as ever,” ',
  'words without an end': 'said the harbour of Norvik and ',
  'commas without an end': 'the a, ',
  'a name without an end': 'Ada Brandt ',
  'names and no names': 'Ada Brandt l ',
  parentheses: '(a (b ',
  'lines without words': '\n \n',
  'one word without an end': 'aaaa',
  'many pronouns': '“It rains on us,” she said. ',
  'many bare roles': '“It rains on us,” the mayor said. ',
};
/** Thousands of people, each with a name of their own. */
const crowd = (count) =>
  Array.from(
    { length: count },
    (_, at) => `“It rains on all of us,” said Ada Bran${at.toString(36)}dt.\n\n“It snows,” the mayor said.`,
  ).join('\n\n');

const steps = (text, lang = 'en') => countSteps('counted-quotes', () => findQuotes(text, { lang }));
/** Ten times the text in at most eleven times the steps; what is done once weighs on short texts only. */
const assertLinear = (short, long, what) =>
  assert.ok(long <= 11 * short + 2000, `${what}: ${short} steps became ${long}`);

describe('steps', () => {
  it('tell a line from a square', async () => {
    const other = join(folder, 'square.mjs');
    writeFileSync(
      other,
      'export const run = (n) => { let sum = 0; for (let a = 0; a < n; a++) { for (let b = 0; b < n; b++) { sum += b; } } return sum; };',
    );
    const { run } = await import(pathToFileURL(other).href);
    const square = [await countSteps('square', () => run(30)), await countSteps('square', () => run(300))];
    assert.throws(() => assertLinear(square[0], square[1], 'a square'));
    const article = WORST['an article'];
    const line = [await steps(article.repeat(30)), await steps(article.repeat(300))];
    assert.ok(line[1] > 8 * line[0], line.join());
  });

  for (const [name, piece] of Object.entries(WORST)) {
    it(`of finding grow with the text: ${name}`, async () => {
      for (const lang of ['en', 'de'])
        assertLinear(await steps(piece.repeat(300), lang), await steps(piece.repeat(3000), lang), `${name}, ${lang}`);
    });
  }

  it('of finding grow with the text: thousands of names', async () => {
    assertLinear(await steps(crowd(300)), await steps(crowd(3000)), 'a crowd');
  });

  it('of finding grow with any text', async () => {
    const part = fc.constantFrom(
      ...'“”"„«»‘’,.:;()'.split(''),
      '\n\n',
      ' said ',
      ' Ada ',
      ' Brandt ',
      ' the ',
      ' she ',
      ' of ',
      'x',
      'Ä',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 30 }), async (parts) => {
        const piece = parts.join('');
        assertLinear(await steps(piece.repeat(100)), await steps(piece.repeat(1000)), JSON.stringify(piece));
      }),
      { numRuns: 25 },
    );
  });

  it('of checking and linking grow with the text', async () => {
    const article = WORST['an article'];
    const check = (times) =>
      countSteps('counted-quotes', () => {
        const text = article.repeat(times);
        verifyQuote('We will open the old harbour … called it “a gift', text);
        verifyQuote('We will close the harbour before the snow', text);
        quoteLink('https://example.org/', text, { segments: [{ start: 1, end: 24 }] });
      });
    assertLinear(await check(30), await check(300), 'checking');
  });
});
