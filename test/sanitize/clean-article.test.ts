import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Article } from '../../src/model/article.js';
import { cleanArticle } from '../../src/sanitize/clean-article.js';

const SOURCE_URL = 'https://news.example/2026/feed.xml';

const clean = (article: object): Article => cleanArticle(article, { url: SOURCE_URL, format: 'json-ld' });

interface Row {
  readonly title: string;
  readonly value: unknown;
  readonly expected?: unknown;
}

/** Looks like what lit takes for a template of its own. https://github.com/lit/lit/issues/4012 */
const TEMPLATE = {
  _$litType$: 1,
  strings: Object.assign(['<img src=x onerror=executed()>'], { raw: [''] }),
  values: [],
};

/** A thing that JSON can hold and `String()` cannot turn into words. */
const WORDLESS = JSON.parse('{"toString":1,"valueOf":1}') as object;

const DEEP = JSON.parse(`${'{"name":'.repeat(1e5)}"A"${'}'.repeat(1e5)}`) as object;

const CYCLE: Record<string, unknown> = {};
CYCLE['name'] = CYCLE['@value'] = CYCLE['value'] = CYCLE['url'] = CYCLE;

/** What no field is: each of these must leave every field absent, without an exception. */
const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['the word null', 'null'],
  ['the word undefined', 'undefined'],
  ['an empty string', ''],
  ['white space', ' \n\t\u00a0'],
  ['markup without text', '<p><img src=x onerror=executed()></p>'],
  ['a script', '<script>executed()</script>'],
  ['control characters', '\u0000\u0001\u001b'],
  ['a function', () => 'A'],
  ['a symbol', Symbol('A')],
  ['an empty list', []],
  ['a list of nothing', [null]],
  ['a list of lists', [[['A']]]],
  ['an empty object', {}],
  ['an object that names nothing', { a: 'A' }],
  ['an object without a prototype', Object.create(null)],
  ['an object with words of its own', { toString: () => 'A', valueOf: () => 1 }],
  ['an object that cannot be words', WORDLESS],
  ['a template of lit', TEMPLATE],
  ['a template of lit in a list', [TEMPLATE]],
  ['a template of lit as a name', { name: TEMPLATE, url: TEMPLATE, value: TEMPLATE }],
  ['a prototype of its own', JSON.parse('{"__proto__":{"name":"A","url":"https://a.example/","text":"A"}}')],
  ['a constructor', JSON.parse('{"constructor":{"prototype":{"name":"A"}}}')],
  ['a name in a name in a name …', DEEP],
  ['an object that holds itself', CYCLE],
  ['an object with members that cannot be words', { name: WORDLESS, url: WORDLESS, value: WORDLESS, width: WORDLESS }],
  ['not a number', Number.NaN],
  ['a number past all numbers', JSON.parse('1e999')],
];

/** Any words are a relative address, odd as it may be. */
const isHonest = (field: string, title: string): boolean =>
  /^(?:url|image)$/.test(field) && /^(?:markup without text|a script|control characters)$/.test(title);

const FIELDS = [
  'headline', 'description', 'author', 'publisher', 'datePublished', 'dateModified', 'articleSection', 'image', 'inLanguage',
  'url', 'usageInfo', 'license', 'creditText', 'correction', 'creativeWorkStatus', 'isAccessibleForFree',
] as const; // prettier-ignore

const TEXTS: readonly Row[] = [
  { title: 'plain text', value: 'A word', expected: 'A word' },
  { title: 'entities, once', value: 'Q&amp;A &#8217;n&amp;#8217; &amp;lt;b&amp;gt;', expected: 'Q&A ’n&#8217; &lt;b&gt;' },
  { title: 'markup, as its text', value: '<p>A <b>b</b></p><script>executed()</script>', expected: 'A b' },
  { title: 'escaped markup, as text', value: '&lt;img src=x onerror=executed()&gt;', expected: '<img src=x onerror=executed()>' },
  { title: 'plain text that looks like markup', value: { text: 'How to use <b> &amp; <i>' }, expected: 'How to use <b> &amp; <i>' },
  { title: 'line breaks, as spaces', value: ' A\n\n B ', expected: 'A B' },
  { title: 'a number', value: 2026, expected: '2026' },
  { title: 'zero', value: 0, expected: '0' },
  { title: 'the first of a list', value: ['A', 'B'], expected: 'A' },
  { title: 'a value of JSON-LD', value: { '@value': 'A', '@language': 'en' }, expected: 'A' },
  { title: 'the name of a thing', value: { '@type': 'Thing', name: 'A' }, expected: 'A' },
  { title: 'the value of a name', value: { name: { '@value': 'A' } }, expected: 'A' },
  { title: 'a word that begins like null', value: 'nullify', expected: 'nullify' },
  { title: 'right-to-left text', value: 'مرحبا', expected: 'مرحبا' },
]; // prettier-ignore

const TEXT_FIELDS = [
  'headline', 'description', 'articleSection', 'usageInfo', 'license', 'creditText', 'correction', 'creativeWorkStatus',
] as const; // prettier-ignore

const AUTHORS: readonly Row[] = [
  { title: 'a name', value: 'Ilse Varga', expected: [{ name: 'Ilse Varga' }] },
  { title: 'a name with By before it', value: 'By Ilse Varga', expected: [{ name: 'Ilse Varga' }] },
  { title: 'a name that begins with by', value: 'Byron Lee', expected: [{ name: 'Byron Lee' }] },
  { title: 'a name with markup', value: '<a href="javascript:a()">Ilse</a> &amp; Tom', expected: [{ name: 'Ilse & Tom' }] },
  { title: 'a person', value: { '@type': 'Person', name: 'Ilse', url: '/ilse' }, expected: [{ name: 'Ilse', url: 'https://news.example/ilse' }] },
  { title: 'a person with a hostile address', value: { name: 'Ilse', url: 'javascript:executed()' }, expected: [{ name: 'Ilse' }] },
  { title: 'a person with a password in the address', value: { name: 'Ilse', url: 'https://a:b@news.example/' }, expected: [{ name: 'Ilse', url: 'https://news.example/' }] },
  { title: 'a person with many addresses', value: { name: 'Ilse', url: ['https://a.example/', 'https://b.example/'] }, expected: [{ name: 'Ilse', url: 'https://a.example/' }] },
  { title: 'many, and what is none left out', value: ['Ilse', null, '', { name: 'null' }, { url: 'https://a.example/' }, TEMPLATE, { name: 'Tom' }], expected: [{ name: 'Ilse' }, { name: 'Tom' }] },
  { title: 'members of the prototype not at all', value: JSON.parse('{"name":"Ilse","__proto__":{"url":"https://a.example/"}}'), expected: [{ name: 'Ilse' }] },
]; // prettier-ignore

const PUBLISHERS: readonly Row[] = [
  { title: 'a name', value: 'The Meridian Post', expected: { name: 'The Meridian Post' } },
  { title: 'an organisation', value: { name: 'Post', url: 'https://post.example' }, expected: { name: 'Post', url: 'https://post.example/' } },
  { title: 'the first of a list', value: [{ name: 'Post' }, { name: 'Other' }], expected: { name: 'Post' } },
  { title: 'an organisation with a hostile address', value: { name: 'Post', url: 'data:text/html,a' }, expected: { name: 'Post' } },
  { title: 'an address without a name not at all', value: { url: 'https://post.example' }, expected: undefined },
]; // prettier-ignore

const IMAGES: readonly Row[] = [
  { title: 'an address', value: 'https://cdn.example/a.jpg', expected: { url: 'https://cdn.example/a.jpg' } },
  { title: 'an address beside the source', value: 'a.jpg', expected: { url: 'https://news.example/2026/a.jpg' } },
  { title: 'an address with a password', value: 'https://a:b@cdn.example/a.jpg', expected: { url: 'https://cdn.example/a.jpg' } },
  { title: 'the first that has a safe address', value: ['javascript:executed()', { url: null }, null, 7, { url: 'data:,a' }, 'https://cdn.example/a.jpg', 'b.jpg'], expected: { url: 'https://cdn.example/a.jpg' } },
  { title: 'an ImageObject', value: { '@type': 'ImageObject', url: '/a.jpg', width: 800, height: 600, caption: 'B', creditText: 'C' }, expected: { url: 'https://news.example/a.jpg', alt: 'B', caption: 'B', credit: 'C', width: 800, height: 600 } },
  { title: 'an ImageObject by its content', value: { contentUrl: '/a.jpg' }, expected: { url: 'https://news.example/a.jpg' } },
  { title: 'an ImageObject with many addresses', value: { url: ['/a.jpg', '/b.jpg'] }, expected: { url: 'https://news.example/a.jpg' } },
  { title: 'alternative text before the caption', value: { url: '/a.jpg', alt: 'A &amp; B', caption: '<p>C</p>' }, expected: { url: 'https://news.example/a.jpg', alt: 'A & B', caption: 'C' } },
  { title: 'sizes in words', value: { url: '/a.jpg', width: '1600', height: '900px' }, expected: { url: 'https://news.example/a.jpg', width: 1600, height: 900 } },
  { title: 'sizes as quantities', value: { url: '/a.jpg', width: { '@type': 'QuantitativeValue', value: 1600 } }, expected: { url: 'https://news.example/a.jpg', width: 1600 } },
  { title: 'impossible sizes not at all', value: { url: '/a.jpg', width: -1, height: 0 }, expected: { url: 'https://news.example/a.jpg' } },
  { title: 'immense sizes not at all', value: { url: '/a.jpg', width: 1e9, height: '9'.repeat(400) }, expected: { url: 'https://news.example/a.jpg' } },
  { title: 'sizes that are none not at all', value: { url: '/a.jpg', width: 'wide', height: [] }, expected: { url: 'https://news.example/a.jpg' } },
  { title: 'sizes that cannot be words not at all', value: { url: '/a.jpg', width: WORDLESS, height: { value: WORDLESS } }, expected: { url: 'https://news.example/a.jpg' } },
  { title: 'hostile members not at all', value: { url: '/a.jpg', alt: TEMPLATE, caption: {}, credit: [], srcset: {}, onerror: 'executed()' }, expected: { url: 'https://news.example/a.jpg' } },
]; // prettier-ignore

const SRCSETS: readonly Row[] = [
  { title: 'widths', value: 'https://a.example/1.jpg 400w, https://a.example/2.jpg 800w', expected: 'https://a.example/1.jpg 400w, https://a.example/2.jpg 800w' },
  { title: 'densities', value: '/1.jpg, /2.jpg 1.5x', expected: 'https://news.example/1.jpg, https://news.example/2.jpg 1.5x' },
  { title: 'candidates without space between them', value: '/1.jpg 1x,/2.jpg 2x', expected: 'https://news.example/1.jpg 1x, https://news.example/2.jpg 2x' },
  { title: 'space of all kinds', value: '\n /1.jpg\t400w ,\n/2.jpg  800w\n', expected: 'https://news.example/1.jpg 400w, https://news.example/2.jpg 800w' },
  { title: 'an address with commas', value: 'https://a.example/w_400,h_300/1.jpg 400w, /2.jpg 800w', expected: 'https://a.example/w_400,h_300/1.jpg 400w, https://news.example/2.jpg 800w' },
  { title: 'safe candidates among others', value: 'javascript:a() 1x, data:,a 2x, /3.jpg 3x', expected: 'https://news.example/3.jpg 3x' },
  { title: 'addresses without passwords', value: 'https://a:b@a.example/1.jpg 1x', expected: 'https://a.example/1.jpg 1x' },
  { title: 'no candidate with an unknown descriptor', value: '/1.jpg wide, /2.jpg 2x', expected: 'https://news.example/2.jpg 2x' },
  { title: 'no candidate with two descriptors', value: '/1.jpg 100w 50h, /2.jpg 200w', expected: 'https://news.example/2.jpg 200w' },
  { title: 'no candidate with a negative width', value: '/1.jpg -1w, /2.jpg 200w', expected: 'https://news.example/2.jpg 200w' },
  { title: 'nothing in commas', value: ' , ,, ', expected: undefined },
  { title: 'nothing in nothing', value: '', expected: undefined },
  { title: 'nothing in a list', value: ['/1.jpg 1x'], expected: undefined },
]; // prettier-ignore

const LANGUAGES: readonly Row[] = [
  { title: 'a tag', value: 'en', expected: 'en' },
  { title: 'a tag with an underscore', value: 'en_US', expected: 'en-US' },
  { title: 'a tag in the wrong case', value: 'KK-cyrl-kz', expected: 'kk-Cyrl-KZ' },
  { title: 'a Language', value: { '@type': 'Language', name: 'Kazakh', alternateName: 'kk' }, expected: 'kk' },
  { title: 'the first of a list', value: ['ru', 'en'], expected: 'ru' },
  { title: 'no words', value: 'in English, please', expected: undefined },
  { title: 'no markup', value: '"><script>', expected: undefined },
  { title: 'no list in words', value: 'en,ru', expected: undefined },
]; // prettier-ignore

const BOOLEANS: readonly Row[] = [
  { title: 'true', value: true, expected: true },
  { title: 'false', value: false, expected: false },
  { title: 'the word True', value: 'True', expected: true },
  { title: 'the word false', value: 'false', expected: false },
  { title: 'the first of a list', value: [false], expected: false },
  { title: 'no number', value: 1, expected: undefined },
  { title: 'no other word', value: 'yes', expected: undefined },
];

describe('cleanArticle', () => {
  it('has nothing of an article that has nothing', () => {
    expect(clean({})).to.deep.equal({ paragraphs: [], provenance: { format: 'json-ld', fields: {}, removed: [] } });
  });

  for (const field of FIELDS) {
    describe(`of the ${field}`, () => {
      for (const [title, value] of HOSTILE) {
        if (isHonest(field, title)) continue;
        it(`makes nothing of ${title}`, () => {
          const article = clean({ [field]: value });
          if (title === 'a name in a name in a name …') {
            // Whether a name is found so deep does not matter; that nothing breaks does.
            expect(['string', 'undefined', 'object']).to.include(typeof article[field]);
            return;
          }
          expect(article).not.to.have.property(field);
          expect(article.provenance.fields).to.deep.equal({});
        });
      }
    });
  }

  for (const field of TEXT_FIELDS) {
    describe(`as the ${field}`, () => {
      for (const { title, value, expected } of TEXTS) {
        it(`reads ${title}`, () => expect(clean({ [field]: value })[field]).to.equal(expected));
      }
    });
  }

  for (const [field, rows] of [
    ['author', AUTHORS],
    ['publisher', PUBLISHERS],
    ['image', IMAGES],
    ['inLanguage', LANGUAGES],
    ['isAccessibleForFree', BOOLEANS],
  ] as const) {
    describe(`as the ${field}`, () => {
      for (const { title, value, expected } of rows) {
        it(`reads ${title}`, () => expect(clean({ [field]: value })[field]).to.deep.equal(expected));
      }
    });
  }

  describe('as the other sizes of the image', () => {
    for (const { title, value, expected } of SRCSETS) {
      it(`reads ${title}`, () => {
        expect(clean({ image: { url: '/a.jpg', srcset: value } }).image?.srcset).to.equal(expected);
      });
    }

    for (const [title, srcset] of [
      ['letters', `${'a'.repeat(5e4)} b`],
      ['spaces', `a${' '.repeat(5e4)}b`],
      ['commas', ','.repeat(5e4)],
      ['candidates', '/a.jpg 1x, '.repeat(5e4)],
    ] as const) {
      it(`does not hold the page over fifty thousand ${title}`, () => {
        clean({ image: { url: '/a.jpg', srcset } });
      }).timeout(5000);
    }
  });

  describe('of too much', () => {
    it('reads fifty authors, and the first picture of fifty', () => {
      const names = Array.from({ length: 60 }, (_, index) => `Writer ${index}`);
      expect(clean({ author: names }).author).to.have.length(50);
      const pictures = [...Array.from({ length: 50 }, () => ({})), { url: '/late.jpg' }];
      expect(clean({ image: pictures }).image).to.equal(undefined);
      expect(clean({ image: pictures.slice(1) }).image?.url).to.contain('late.jpg');
    });

    it('reads the beginning of a text, and no list of pictures without end', () => {
      expect(clean({ headline: 'Word '.repeat(100_000) }).headline).to.have.length(20_000);
      expect(clean({ headline: { text: 'Word '.repeat(100_000) } }).headline).to.have.length(20_000);
      const srcset = Array.from({ length: 2000 }, (_, index) => `/a-${index}.jpg ${index}w`).join();
      expect(clean({ image: { url: '/a.jpg', srcset } }).image).to.deep.equal({ url: 'https://news.example/a.jpg' });
    });
  });

  describe('as the url', () => {
    for (const [value, expected] of [
      ['/story', 'https://news.example/story'],
      [['https://a.example/', 'https://b.example/'], 'https://a.example/'],
      ['https://me:secret@news.example/story', 'https://news.example/story'],
      ['//cdn.example/story', 'https://cdn.example/story'],
      ['java\nscript:executed()', undefined],
      [{ toString: () => 'https://a.example/' }, undefined],
      [7, undefined],
    ] as const) {
      it(`reads ${JSON.stringify(value)}`, () => expect(clean({ url: value }).url).to.equal(expected));
    }
  });

  describe('as the description', () => {
    for (const [value, expected] of [
      ['<p>A first line [&hellip;]</p>', 'A first line…'],
      ['A first line [...]', 'A first line…'],
      ['A line [sic] in brackets', 'A line [sic] in brackets'],
    ] as const) {
      it(`reads ${value}`, () => expect(clean({ description: value }).description).to.equal(expected));
    }

    it('does not hold the page over a hundred thousand no-break spaces', () => {
      clean({ description: `A${'\u00a0'.repeat(1e5)}B` });
    }).timeout(5000);
  });

  it('reads dates', () => {
    const { datePublished, dateModified } = clean({ datePublished: '2026-03-14', dateModified: new Date(0) });
    expect(datePublished?.toISOString()).to.equal('2026-03-14T00:00:00.000Z');
    expect(dateModified?.getTime()).to.equal(0);
  });

  it("gives the image the article's credit where it has none of its own", () => {
    expect(clean({ creditText: 'A', image: '/a.jpg' }).image?.credit).to.equal('A');
    expect(clean({ creditText: 'A', image: { url: '/a.jpg', creditText: 'B' } }).image?.credit).to.equal('B');
  });

  it('does not read the body', () => {
    const article = clean({ articleBody: '<p>A</p>', paragraphs: ['A'] });
    expect(article.paragraphs).to.deep.equal([]);
    expect(article).not.to.have.property('articleBody');
  });

  it('takes no member over that an article does not have', () => {
    const hostile = JSON.parse(
      '{"headline":"A","__proto__":{"polluted":1},"constructor":1,"onload":"a()","identifier":7}',
    );
    const article = clean(hostile as object);
    expect(Object.keys(article).toSorted()).to.deep.equal(['headline', 'paragraphs', 'provenance']);
    expect(Object.getPrototypeOf(article)).to.equal(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  describe('says where a field came from', () => {
    it('by the format of the source', () => {
      expect(clean({ headline: 'A' }).provenance.fields).to.deep.equal({ headline: 'json-ld' });
    });

    it('by the rule that gave it, where the format did not', () => {
      const { fields } = clean({ headline: 'A', url: '/a', provenance: { headline: 'open-graph' } }).provenance;
      expect(fields).to.deep.equal({ headline: 'open-graph', url: 'json-ld' });
    });

    it('as the article property, where there is no format', () => {
      const { provenance } = cleanArticle({ headline: 'A' }, { url: SOURCE_URL });
      expect(provenance).to.deep.equal({ fields: { headline: 'article' }, removed: [] });
    });

    for (const provenance of [TEMPLATE, null, 'A', { headline: TEMPLATE }, { headline: null }, { headline: 7 }]) {
      it(`in words alone, not as ${JSON.stringify(provenance)}`, () => {
        expect(clean({ headline: 'A', provenance }).provenance.fields).to.deep.equal({ headline: 'json-ld' });
      });
    }
  });

  it('gives the same article again when it cleans its own', () => {
    const article = clean({
      headline: 'A &amp;amp; B',
      author: ['Ilse', { name: 'Tom', url: '/tom' }],
      image: { url: '/a.jpg', srcset: '/b.jpg 2x', alt: 'C', credit: 'D', width: '800' },
      datePublished: '2026-03-14',
      isAccessibleForFree: 'true',
    });
    const again = cleanArticle({ ...article, headline: { text: article.headline } } as never, { url: SOURCE_URL });
    expect({ ...again, provenance: 0 }).to.deep.equal({ ...article, provenance: 0 });
  });

  it('is total: whatever JSON it is given, each field is absent or what its name says', () => {
    const key = fc.constantFrom('@value', 'name', 'text', 'url', 'value', 'width', 'srcset', 'alternateName', 'toString', '__proto__');
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(null, true, 0, Infinity, '', 'null', 'A', '<b>', '/a', 'javascript:a()', 'https://a:b@a.example/', '2026-03-14'),
        fc.string(),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(key, tie('json'), { maxKeys: 4 }),
      ),
    })); // prettier-ignore
    const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() === value && value !== '' && value !== 'null';
    const isUrl = (value: unknown): boolean => typeof value === 'string' && /^https?:$/.test(new URL(value).protocol) && !new URL(value).username;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FIELDS), json), (hostile) => {
        const article = clean(hostile);
        for (const field of TEXT_FIELDS) if (field in article) expect(article[field]).to.satisfy(isText);
        for (const date of [article.datePublished, article.dateModified]) {
          if (date) expect(date.getTime()).not.to.satisfy(Number.isNaN);
        }
        if ('url' in article) expect(article.url).to.satisfy(isUrl);
        if (article.image) expect(article.image.url).to.satisfy(isUrl);
        for (const { name, url } of [...(article.author ?? []), ...(article.publisher ? [article.publisher] : [])]) {
          expect(name).to.satisfy(isText);
          if (url !== undefined) expect(url).to.satisfy(isUrl);
        }
        if ('isAccessibleForFree' in article) expect(article.isAccessibleForFree).to.be.a('boolean');
        if (article.inLanguage) expect(() => new Intl.Locale(article.inLanguage ?? '')).not.to.throw();
        expect(Object.values(article)).not.to.include(undefined);
      }),
      { numRuns: 1000 },
    );
  }); // prettier-ignore
});
