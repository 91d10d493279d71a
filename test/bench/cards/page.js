/** What the bench calls in its page: lists of cards of each kind, and the same pieces of data for all. */
import '../../../src/define/press-headline.ts';
import './floor.js';
import './lit.js';

const TAGS = {
  floor: 'floor-card',
  'floor-skipping': 'floor-skipping-card',
  lit: 'lit-card',
  presscards: 'press-headline',
};
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
const HEADLINES = [
  'Ferry takes the northern route again',
  'Council keeps the old market hall after a long night',
  'What the harbour knows about winter and who listens',
];

globalThis.articles = Array.from({ length: 1000 }, (_, index) => {
  const date = new Date(Date.UTC(2026, 0, 1) + index * 7.3e6);
  return {
    headline: `${HEADLINES[index % 3]}, part ${index}`,
    publisher: 'The Meridian Post',
    datePublished: date.toISOString(),
    words: dates.format(date),
    url: `https://meridian.example/${index}/story`,
  };
});

globalThis.frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

globalThis.tidy = async () => {
  document.querySelector('main').replaceChildren();
  await frame();
  gc();
  await frame();
};

async function add(articles, make) {
  const box = document.querySelector('main');
  const fragment = document.createDocumentFragment();
  for (const article of articles) fragment.append(make(article));
  box.append(fragment);
  await box.lastElementChild.updateComplete;
  return box.getBoundingClientRect().height;
}

/** Adds cards that take an article, and waits until they are drawn and laid out. */
const list = (tag, count, attributes = {}) =>
  add(articles.slice(0, count), (article) => {
    const card = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
    card.article = article;
    return card;
  });

/** The same with the cards of other libraries, which are boxes to be filled. */
globalThis.listFilled = (tag, count) =>
  add(articles.slice(0, count), ({ headline, url, publisher, datePublished, words }) => {
    const card = document.createElement(tag);
    const link = document.createElement('a');
    link.href = url;
    link.textContent = headline;
    const time = document.createElement('time');
    time.dateTime = datePublished;
    time.textContent = words;
    const heading = document.createElement('h3');
    heading.append(link);
    const meta = document.createElement('p');
    meta.append(publisher, ' ', time);
    card.append(heading, meta);
    return card;
  });

globalThis.bench = Object.fromEntries(Object.entries(TAGS).map(([name, tag]) => [name, (count) => list(tag, count)]));

/** The first screen of a long list: cards that are near are drawn, the others wait. */
bench['first-screen'] = async (count) => {
  await list('press-headline', count, { loading: 'lazy' });
  await frame();
  await frame();
};
