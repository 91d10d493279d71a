/** A phone: 360 px, a processor six times slower, a slow network. When is the first card to be seen? */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, openPage } from './browser-page.mjs';
import { row } from './measure-cards.mjs';
import { pairedRatio, seeded, shuffled } from './statistics.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const ARTICLE = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ferry takes the northern route again',
  publisher: { name: 'The Meridian Post' },
  datePublished: '2026-03-02T08:00:00Z',
  url: 'https://meridian.example/ferry',
});

const page = (script, card) =>
  `<!doctype html><meta name="viewport" content="width=device-width"><script type="module" src="${script}"></script><main>${card}</main>`;

/** The floor with the same data: an element that fetches them and fills its template. */
const FLOOR = `import './floor.js';
const card = document.createElement('floor-card');
const article = await (await fetch('/story.json')).json();
card.article = { ...article, publisher: article.publisher.name, words: 'March 2, 2026' };
document.querySelector('main').append(card);`;

export async function measurePhone({ rounds }) {
  if (!existsSync(`${cdn}presscards.js`)) throw new Error('Build first: npm run build');
  const script = (body) => ({ type: 'text/javascript', body });
  const folder = new URL('cards/', import.meta.url).pathname;
  const files = {
    '/': { type: 'text/html', body: '<!doctype html>' },
    '/story.json': { type: 'application/ld+json', body: ARTICLE },
    '/floor.html': { type: 'text/html', body: page('/floor-page.js', '') },
    '/floor-page.js': script(await bundle({ contents: FLOOR, resolveDir: folder })),
    '/presscards.html': {
      type: 'text/html',
      body: page('/presscards.js', '<press-headline src="/story.json"></press-headline>'),
    },
    '/presscards.js': script(readFileSync(`${cdn}presscards.js`)),
  };
  for (const chunk of readdirSync(`${cdn}chunks`))
    files[`/chunks/${chunk}`] = script(readFileSync(`${cdn}chunks/${chunk}`));
  const opened = await openPage(files);
  const { page: tab, address } = opened;
  try {
    await tab.setViewport({ width: 360, height: 640, deviceScaleFactor: 2, isMobile: true });
    const session = await tab.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    const seen = { floor: [], presscards: [] };
    const random = seeded(3);
    for (let round = -1; round < rounds; round += 1) {
      for (const name of shuffled(Object.keys(seen), random)) {
        await tab
          .goto(`${address}/${name}.html`, { waitUntil: 'commit' })
          .catch(() => tab.goto(`${address}/${name}.html`));
        const time = await tab.evaluate(firstSeen);
        if (round >= 0) seen[name].push(time);
      }
    }
    return [
      row(
        'a phone: the first card is seen',
        pairedRatio(seen.presscards, seen.floor),
        'the floor that fetches the same data',
        1.5,
      ),
    ];
  } finally {
    await opened.close();
  }
}

/** In the page: milliseconds from its beginning to the frame in which a card has its heading. */
function firstSeen() {
  return new Promise((resolve) => {
    const look = () => {
      const card = document.querySelector('main > *');
      if (card?.shadowRoot?.querySelector('h3')?.textContent) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}
