/** What the bench calls to measure reading. Its feed and its summaries are made here. */
import { parseSource } from '../../../src/load/parse-source.ts';
import { plainText } from '../../../src/sanitize/plain-text.ts';

const sentence = 'The ferry to the island leaves at <b>seven</b>, says the harbour &amp; so does the board. ';
const summaries = Array.from({ length: 1000 }, (_, index) => `<p>${index}: ${sentence.repeat(3)}</p>`);

const items = summaries.map(
  (summary, index) =>
    `<item><title>Story ${index}</title><link>https://meridian.example/${index}</link><guid>${index}</guid>` +
    `<pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description><![CDATA[${summary.repeat(2)}]]></description></item>`,
);
const feed = `<rss version="2.0"><channel><title>The Meridian Post</title><link>https://meridian.example/</link>${items.join('\n')}</channel></rss>`;

globalThis.tidy = () => gc();
globalThis.bench = {
  // Several times each, since the counter is coarser than one of them takes.
  'whole-feed'() {
    for (let times = 0; times < 4; times += 1) new DOMParser().parseFromString(feed, 'text/xml');
  },
  async 'first-entries'() {
    for (let times = 0; times < 4; times += 1) {
      await parseSource({
        text: feed,
        contentType: 'application/rss+xml',
        url: 'https://meridian.example/feed',
        limit: 20,
      });
    }
  },
  'parse-summaries'() {
    let length = 0;
    for (const summary of summaries) {
      const template = document.createElement('template');
      template.innerHTML = summary;
      length += template.content.textContent.length;
    }
    return length;
  },
  'plain-summaries'() {
    for (const summary of summaries) plainText(summary);
  },
};
