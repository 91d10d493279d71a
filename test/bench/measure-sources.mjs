/** Reading: the first entries of a long feed, and a thousand summaries made plain. */
import { against, bundle, openPage, sample } from './browser-page.mjs';
import { row } from './measure-cards.mjs';

export async function measureSources({ rounds }) {
  const opened = await openPage({
    '/': { type: 'text/html', body: '<!doctype html><main></main>' },
    '/sources.js': {
      type: 'text/javascript',
      body: await bundle(new URL('cards/sources.js', import.meta.url).pathname),
    },
  });
  const { page } = opened;
  try {
    await page.evaluate(async (script) => void (await import(script)), '/sources.js');
    const feed = await sample(page, ['whole-feed', 'first-entries'], undefined, rounds);
    const summaries = await sample(page, ['parse-summaries', 'plain-summaries'], undefined, rounds);
    return [
      row(
        'first 20 entries of a feed of 1,000',
        against(feed, 'whole-feed')['first-entries'],
        'the browser parsing all of it',
        0.03,
      ),
      row(
        '1,000 summaries made plain',
        against(summaries, 'parse-summaries')['plain-summaries'],
        'parsing each into a template',
        2,
      ),
    ];
  } finally {
    await opened.close();
  }
}
