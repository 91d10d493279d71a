/**
 * A feed of a thousand articles for the stress page: every text is put together from the lists below,
 * the same at each build. The newspaper, its towns and its people are invented, as in all of the demo.
 */
const TOWNS = ['Varnhaven', 'Ostrel', 'Kelm', 'Saltmouth', 'Ferrow', 'Brennick', 'Lund Point', 'Ashgate', 'Moor End'];

const NEWS = [
  ['Town', 'puts its night bus back on the road', 'The line had been cut two winters ago; a petition brought it back.'],
  ['Schools', 'opens a workshop for bicycles in the old gym', 'Pupils repair, teachers lend, and nobody pays.'],
  ['Harbour', 'counts more seals than in any year before', 'The survey was made from three boats in one morning.'],
  ['Weather', 'prepares for the highest tide of the autumn', 'Sandbags are to be had at the market from noon.'],
  ['Culture', 'finds a missing score in a church cupboard', 'The organist had taken it for a parcel of candles.'],
  ['Sport', 'wins the rowing cup by the length of an oar', 'Both crews were cheered home by the whole quay.'],
  ['Business', 'lets its last empty shop to a bookbinder', 'For the first time in nine years no window is dark.'],
] as const;

const SPEAKERS = [
  ['Mayor', 'Ines Halloran'],
  ['Head teacher', 'Tomas Reede'],
  ['Council member', 'Aylin Sorge'],
  ['Harbour pilot', 'Bram Okafor'],
  ['Librarian', 'Mette Varga'],
] as const;

const SAYINGS = [
  'We asked for a year and were given a morning, and the morning was enough',
  'Nobody here will call it finished before the first winter has gone over it',
  'It is a small thing, and small things are what a town is made of',
  'I have seen three plans for this, and this is the first one with a date in it',
];

const PICTURES = ['harbour-800.jpg', 'market-hall.jpg', 'reading-room.jpg', 'lighthouse.jpg'];

export function thousandArticles(count = 1000): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Meridian Post',
    description: 'Invented news, put together for the stress page of the presscards demo.',
    home_page_url: 'index.html',
    language: 'en',
    items: Array.from({ length: count }, (_, index) => item(index)),
  });
}

function item(index: number): object {
  const town = pick(TOWNS, index);
  const [section, event, standfirst] = pick(NEWS, index * 5 + Math.floor(index / TOWNS.length));
  const [role, name] = pick(SPEAKERS, index * 3);
  const saying = pick(SAYINGS, index * 7 + Math.floor(index / 4));
  const published = new Date(Date.UTC(2026, 3, 18, 12) - index * 47 * 60_000).toISOString();
  return {
    id: `tag:meridian-post.example,2026:${index + 1}`,
    url: `index.html?story=${index + 1}`,
    title: `${town} ${event}`,
    summary: standfirst,
    content_html:
      `<p>${town} ${event}, the council said on Friday. ${standfirst}</p>` +
      `<p>“${saying},” ${role} ${name} said.</p><p>The council will hear a report in a month.</p>`,
    date_published: published,
    authors: [{ name: 'Ilse Varga' }],
    image: pick(PICTURES, index),
    tags: [section],
  };
}

function pick<Item>(list: readonly Item[], index: number): Item {
  return list[index % list.length] as Item;
}
