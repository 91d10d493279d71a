/** What an honest body says, so that a source with an attack in it is still an article. */
const BEFORE = '<p>The lamp room was closed for ninety years, and nobody in the town remembers who had the key.</p>';
const AFTER =
  '<p>“Every step was counted twice before we let anybody up,” said Jonna Brandt, the keeper’s daughter, on Friday.</p>' +
  '<p>Visitors climb in groups of six, and the view over the harbour is as wide as the old keepers always said.</p>';

const xml = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- what XML has no way to write
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The fields of an article that a source may fill with anything. */
export interface Fields {
  readonly headline: string;
  readonly description: string;
  readonly author: string;
  readonly section: string;
  readonly date: string;
  readonly url: string;
  readonly image: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly publisher: string;
}

export const HONEST: Fields = {
  headline: 'Lamp room opens',
  description: 'Two hundred steps lead to a view that only keepers knew.',
  author: 'Ilse Varga',
  section: 'Weekend',
  date: '2026-04-18T12:05:00Z',
  url: 'https://news.example/lighthouse',
  image: 'https://news.example/lighthouse.jpg',
  alt: 'A lighthouse',
  caption: 'The lighthouse at the end of the mole.',
  credit: 'presscards',
  publisher: 'The Meridian Post',
};

/** What a source answers. */
export interface HostileSource {
  readonly text: string;
  readonly type: string;
}

type Write = (body: string, fields: Fields) => HostileSource;

const json =
  (write: (body: string, fields: Fields) => unknown, type = 'application/json'): Write =>
  (body, fields) => ({ text: JSON.stringify(write(body, fields)), type });

/** One article in each format: its body with an attack in it, and fields that are given. */
export const FORMATS: Readonly<Record<string, Write>> = {
  WordPress: json((body, at) => ({
    id: 1,
    date_gmt: at.date,
    link: at.url,
    title: { rendered: at.headline },
    excerpt: { rendered: at.description },
    content: { rendered: body },
    yoast_head_json: { og_site_name: at.publisher },
    _embedded: {
      author: [{ name: at.author, link: at.url }],
      'wp:featuredmedia': [{ source_url: at.image, alt_text: at.alt, caption: { rendered: at.caption } }],
      'wp:term': [[{ name: at.section, taxonomy: 'category' }]],
    },
  })),
  RSS: (body, at) => ({
    type: 'application/rss+xml',
    text: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${xml(at.publisher)}</title><link>https://news.example/</link><item><title>${xml(at.headline)}</title><link>${xml(at.url)}</link><description>${xml(at.description)}</description><content:encoded>${xml(body)}</content:encoded><dc:creator>${xml(at.author)}</dc:creator><category>${xml(at.section)}</category><pubDate>${xml(at.date)}</pubDate><media:content url="${xml(at.image)}" medium="image"><media:title>${xml(at.alt)}</media:title><media:description>${xml(at.caption)}</media:description><media:credit>${xml(at.credit)}</media:credit></media:content></item></channel></rss>`,
  }),
  Atom: (body, at) => ({
    type: 'application/atom+xml',
    text: `<feed xmlns="http://www.w3.org/2005/Atom"><title>${xml(at.publisher)}</title><entry><title type="html">${xml(at.headline)}</title><link href="${xml(at.url)}"/><link rel="enclosure" type="image/jpeg" href="${xml(at.image)}" title="${xml(at.alt)}"/><summary type="html">${xml(at.description)}</summary><content type="html">${xml(body)}</content><author><name>${xml(at.author)}</name></author><category label="${xml(at.section)}" term="a"/><published>${xml(at.date)}</published><rights>${xml(at.credit)}</rights></entry></feed>`,
  }),
  'JSON Feed': json(
    (body, at) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: at.publisher,
      items: [
        {
          id: '1',
          url: at.url,
          title: at.headline,
          summary: at.description,
          content_html: body,
          image: at.image,
          date_published: at.date,
          authors: [{ name: at.author }],
          tags: [at.section],
        },
      ],
    }),
    'application/feed+json',
  ),
  ninjs: json((body, at) => ({
    uri: 'urn:a',
    type: 'text',
    version: '1',
    headline: at.headline,
    description_text: at.description,
    body_xhtml: body,
    byline: at.author,
    versioncreated: at.date,
    subject: [{ name: at.section }],
    usageterms: at.credit,
    associations: {
      main: {
        type: 'picture',
        headline: at.alt,
        body_text: at.caption,
        renditions: { a: { href: at.image, width: 800 } },
      },
    },
  })),
  'JSON-LD': json(
    (body, at) => ({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: at.headline,
      description: at.description,
      articleBody: body,
      articleSection: at.section,
      author: { '@type': 'Person', name: at.author, url: at.url },
      publisher: { '@type': 'NewsMediaOrganization', name: at.publisher, url: at.url },
      datePublished: at.date,
      url: at.url,
      image: { '@type': 'ImageObject', url: at.image, description: at.alt, caption: at.caption, creditText: at.credit },
      correction: at.description,
      license: at.url,
      usageInfo: at.url,
      inLanguage: 'en',
    }),
    'application/ld+json',
  ),
  Guardian: json((body, at) => ({
    response: {
      status: 'ok',
      content: {
        type: 'article',
        sectionName: at.section,
        webPublicationDate: at.date,
        webTitle: at.headline,
        webUrl: at.url,
        fields: {
          headline: at.headline,
          standfirst: at.description,
          body,
          byline: at.author,
          thumbnail: at.image,
          publication: at.publisher,
        },
      },
    },
  })),
  ActivityStreams: json(
    (body, at) => ({
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'Article',
      name: at.headline,
      summary: at.description,
      content: body,
      attributedTo: { type: 'Person', name: at.author },
      published: at.date,
      url: at.url,
      image: { type: 'Image', url: at.image, name: at.alt },
    }),
    'application/activity+json',
  ),
  oEmbed: json((body, at) => ({
    version: '1.0',
    type: 'rich',
    title: at.headline,
    author_name: at.author,
    provider_name: at.publisher,
    html: body,
    thumbnail_url: at.image,
    description: at.description,
  })),
  page: (body, at) => ({
    type: 'text/html',
    text: `<!doctype html><html lang="en"><head><title>${xml(at.headline)}</title><meta property="og:title" content="${xml(at.headline)}"><meta property="og:description" content="${xml(at.description)}"><meta property="og:image" content="${xml(at.image)}"><meta property="og:image:alt" content="${xml(at.alt)}"><meta property="og:site_name" content="${xml(at.publisher)}"><meta property="article:section" content="${xml(at.section)}"><meta property="article:published_time" content="${xml(at.date)}"><meta name="author" content="${xml(at.author)}"><link rel="canonical" href="${xml(at.url)}"></head><body><article><h1>${xml(at.headline)}</h1>${body}</article></body></html>`,
  }),
};

/** A body with an attack between honest paragraphs, one before and two behind. */
export const bodyWith = (attack: string): string => `${BEFORE}${attack}${AFTER}`;
