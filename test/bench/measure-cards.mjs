/** Drawing lists of headline cards: time, script alone, memory, and the first screen of a long list. */
import { against, bundle, openPage, sample } from './browser-page.mjs';
import { PEERS, peers } from './peers.mjs';
import { median } from './statistics.mjs';

const PAGE = '<!doctype html><meta charset="utf-8"><body style="margin:0"><main></main>';
const OWN = ['floor', 'floor-skipping', 'lit', 'presscards'];

export async function measureCards({ rounds }) {
  const others = peers();
  const files = {
    '/': { type: 'text/html', body: PAGE },
    '/cards.js': { type: 'text/javascript', body: await bundle(new URL('cards/page.js', import.meta.url).pathname) },
    ...(others && { '/peers.js': { type: 'text/javascript', body: await bundle(others) } }),
  };
  const opened = await openPage(files);
  const { page } = opened;
  try {
    await page.evaluate(
      async (scripts) => {
        for (const script of scripts) await import(script);
      },
      Object.keys(files).filter((path) => path.endsWith('.js')),
    );
    const names = [...OWN, ...(others ? PEERS : [])];
    const thousand = await sample(page, [...names, 'first-screen'], 1000, rounds);
    const hundred = await sample(page, names, 100, rounds);
    const floor = { ...against(thousand, 'floor'), hundred: against(hundred, 'floor') };
    const rows = [
      row('1,000 headline cards', floor.presscards, 'the floor', 0.33),
      row('100 headline cards', floor.hundred.presscards, 'the floor', 0.6),
      row(
        '1,000 cards, with the same CSS',
        against(thousand, 'floor-skipping').presscards,
        'the floor that skips',
        1.1,
      ),
      row(
        '1,000 cards, script and paint without style and layout',
        against(thousand, 'floor', 'script').presscards,
        'the floor',
        1.5,
      ),
      row('first screen of 1,000 lazy cards', against(thousand, 'presscards')['first-screen'], 'drawing all', 0.05),
      ...['lit', ...(others ? PEERS : [])].map((name) => row(`1,000 cards of ${name}`, floor[name], 'the floor')),
    ];
    return [...rows, ...(await measureMemory(page))];
  } finally {
    await opened.close();
  }
}

/** What a card keeps, after garbage is collected, on the heap of scripts and of the DOM. */
async function measureMemory(page) {
  const session = await page.createCDPSession();
  const bytes = async () => {
    for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
    return await page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
  };
  const perCard = async (name) => {
    const found = [];
    for (let times = 0; times < 3; times += 1) {
      await page.evaluate(() => globalThis.tidy());
      const before = await bytes();
      await page.evaluate((variant) => globalThis.bench[variant](1000), name);
      found.push(((await bytes()) - before) / 1000);
    }
    return median(found);
  };
  await page.evaluate(() => globalThis.bench.presscards(2));
  const floor = await perCard('floor');
  const own = await perCard('presscards');
  const ratio = own / floor;
  return [
    {
      ...row('memory of a card', { ratio, low: ratio, high: ratio }, 'the floor', 1.5),
      note: `${Math.round(own)} B, floor ${Math.round(floor)} B; hard limit 1.9`,
    },
  ];
}

export function row(what, { ratio, low, high }, base, bar) {
  return { what, ratio, low, high, base, bar };
}
