/** An article with everything that a card may show, of an invented newsroom. */
export const HARBOUR = {
  headline: 'Council & harbour: "<b>open</b>" before snow',
  description: 'After eleven years the basin floods again.',
  articleSection: 'Harbour',
  url: 'https://news.example/harbour',
  inLanguage: 'en',
  datePublished: '2020-01-02T12:00:00Z',
  dateModified: '2020-03-04T12:00:00Z',
  author: [{ name: 'Ada Brandt', url: 'https://news.example/ada' }, 'Bo Lund'],
  publisher: { name: 'The Harbour Post', url: 'https://news.example/' },
  image: {
    url: 'https://news.example/quay.jpg',
    srcset: 'https://news.example/quay-400.jpg 400w, https://news.example/quay.jpg 1200w',
    alt: 'The quay at night',
    caption: 'The quay at night, seen from the mole',
    creditText: 'Cy Berg',
    width: 1200,
    height: 800,
  },
  articleBody: `
    <p>The council voted to reopen the harbour on Thursday night, eleven years after it was closed.</p>
    <p>“We will open the harbour before the first snow,” said Ada Brandt, the harbour master.</p>
    <h2>What it costs</h2>
    <ul><li>Dredging: 4 million</li><li>A new mole &lt;north&gt;</li></ul>
    <table><tr><th>Year</th><td>2021</td></tr></table>
    <figure><img src="/mole.jpg" alt="The mole" width="600" height="400"><figcaption>The mole</figcaption></figure>
    <p>Nobody knows <em>when</em> the <a href="/ships">ships</a> will return.</p>
    <p>“It was a long night,” said Bo Lund, a fisherman.</p>`,
};

export const ARTICLES = {
  'everything an article may have': HARBOUR,
  'a headline alone': { headline: 'Ships return' },
  'plain text': {
    headline: 'Schiffe kehren zurück',
    url: 'https://news.example/schiffe',
    inLanguage: 'de',
    datePublished: '2020-05-06T12:00:00Z',
    articleBody:
      'Der Hafen öffnet wieder.\n\n„Wir öffnen den Hafen vor dem ersten Schnee“, sagte Ada Brandt.\n\n1 < 2 & 3 > 2',
  },
  corrected: {
    headline: 'Ships return',
    url: 'https://news.example/corrected',
    inLanguage: 'en',
    correction: 'An earlier version named another month.',
    articleBody: '<p>“They come back in May,” said Ada Brandt, the harbour master.</p>',
  },
  retracted: {
    headline: 'Ships sank',
    url: 'https://news.example/retracted',
    inLanguage: 'en',
    creativeWorkStatus: 'Retracted',
    articleBody: '<p>“All of them sank,” said Ada Brandt, the harbour master.</p>',
  },
  'right to left': {
    headline: 'الميناء يفتح من جديد',
    url: 'https://news.example/ar',
    inLanguage: 'ar',
    datePublished: '2020-05-06T12:00:00Z',
    articleBody: '<p>قالت آدا: «سنفتح الميناء قبل أول ثلج».</p>',
  },
};

/**
 * The cards in the shapes that they have.
 *
 * @type {[tag: string, attributes: Record<string, string | number>][]}
 */
export const CARDS = [
  ['press-headline', {}],
  ['press-headline', { layout: 'row', appearance: 'filled', 'heading-level': 2 }],
  ['press-headline', { layout: 'cover', theme: 'dark' }],
  ['press-headline', { layout: 'text', appearance: 'plain', target: '_blank' }],
  ['press-headline', { images: 'click' }],
  ['press-story', {}],
  ['press-story', { extent: 'full', 'heading-level': 2, target: '_blank' }],
  ['press-story', { extent: 'summary', images: 'none', appearance: 'filled' }],
  ['press-story', { paragraphs: 1, lang: 'de' }],
  ['press-quote', {}],
  ['press-quote', { layout: 'pull', number: 1 }],
  ['press-quote', { layout: 'inline' }],
  ['press-quote', { speaker: 'Lund', contains: 'night' }],
];
