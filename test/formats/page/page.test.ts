import { expect } from '@open-wc/testing';
import { parseArticles, type Article } from '../../../src/article.js';

const TEXT =
  '<p>The quay opened on Sunday after eleven years of work, in the rain and before a small crowd with umbrellas, said the port authority.</p>';

async function read(head: string, body: string, keep: readonly string[] = []): Promise<Article | undefined> {
  const markup = `<!doctype html><html lang="en"><head><title>Quay opens</title>${head}</head><body><article>${body}${TEXT.repeat(12)}</article></body></html>`;
  return (await parseArticles(markup, { url: 'https://harbour.example/quay', keep }))[0];
}

describe('a page', () => {
  for (const [title, head, body] of [
    [
      'the card of a plugin that labels it',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Lindqvist">',
      '<h1>Quay opens</h1>',
    ],
    [
      'the next way, where the network has the address of a profile',
      '<meta property="article:author" content="https://net.example/ada"><meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada Lindqvist">',
      '<h1>Quay opens</h1>',
    ],
    [
      'what stands on the page, where JSON-LD names nobody',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay opens","author":{"@id":"#a","image":"/a.png"}}</script>',
      '<h1>Quay opens</h1><p class="byline">By Ada Lindqvist</p>',
    ],
    ['a line that says so', '', `<h1>Quay opens</h1>${TEXT}<p>Text: Ada Lindqvist</p>`],
    ['the text behind a label', '', '<h1>Quay opens</h1><div><h5>Autor:</h5> Ada Lindqvist/dpa</div>'],
    [
      'a link in its own footer',
      '',
      '<h1>Quay opens</h1><footer><a rel="author" href="/ada">Ada Lindqvist</a></footer>',
    ],
    [
      'a byline, without the role that stands beside the name',
      '',
      '<h1>Quay opens</h1><p class="byline"><b>Ada Lindqvist</b><i>Staff Writer</i></p>',
    ],
    [
      'the person, where the newsroom is named as well',
      '<meta property="og:site_name" content="Harbour"><meta property="article:author" content="Harbour"><meta name="author" content="Harbour - Ada Lindqvist">',
      '<h1>Quay opens</h1>',
    ],
    [
      'microdata of a person, and of no commenter or company',
      '',
      '<h1>Quay opens</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Lindqvist</b></span><meta itemprop="author" content="Harbour Ltd"><div id="comments"><b itemprop="author" itemtype="https://schema.org/Person">Bob</b></div>',
    ],
  ] as const) {
    it(`has its author from ${title}`, async () => {
      expect((await read(head, body))?.author).to.deep.equal([{ name: 'Ada Lindqvist' }]);
    });
  }

  it('has its author from a signature behind the last paragraph', async () => {
    const markup = `<!doctype html><html><head><title>Quay opens</title></head><body><article><h1>Quay opens</h1>${TEXT.repeat(12)}<p><em>Ada Lindqvist</em></p></article></body></html>`;
    const [article] = await parseArticles(markup, { url: 'https://harbour.example/quay' });
    expect(article?.author).to.deep.equal([{ name: 'Ada Lindqvist' }]);
  });

  it('has no kicker in its headline', async () => {
    const article = await read('', '<h1><span class="article-kicker">Harbour</span> New pier in use</h1>');
    expect(article?.headline).to.equal('New pier in use');
  });

  it('has all its authors from the line in sight, where JSON-LD has one of them', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay opens","author":{"name":"Ada Lindqvist"}}</script>';
    const article = await read(head, '<h1>Quay opens</h1><p class="byline">By Ada Lindqvist and Omar Haddad</p>');
    expect(article?.author?.map(({ name }) => name)).to.deep.equal(['Ada Lindqvist', 'Omar Haddad']);
    expect(article?.provenance.fields['author']).to.equal('visible');
  });

  for (const [title, markup] of [
    [
      'below the name of the site, which links to the front page',
      '<h1><a href="/">Harbour</a></h1><h2>New pier in use</h2>',
    ],
    [
      'in the copy of an archive',
      '<h1><a href="/web/20080731095558/http://harbour.example/">Harbour</a></h1><h2>New pier in use</h2>',
    ],
    ['where a class of the page speaks of its logo', '<h1>New pier in use</h1><h2>Quay</h2>'],
    ['beside headings of the sidebar', '<div class="sidebar"><h1>Pages</h1></div><h1>New pier in use</h1>'],
    ['without a label before it', '<h1><span class="label">Notes</span> New pier in use</h1>'],
    ['without what is small behind it', '<h1>New pier in use <small>After eleven years</small></h1>'],
    ['where its part of the heading is named', '<h1><i>Harbour</i><span class="headline">New pier in use</span></h1>'],
    [
      'before later headings of the first level',
      '<h1>New pier in use</h1><p>Text</p><h1>What it cost the town and the port</h1>',
    ],
  ] as const) {
    it(`has its headline ${title}`, async () => {
      const page = `<!doctype html><html><head><title>Quay</title></head><body class="wp-custom-logo">${markup}${TEXT.repeat(12)}</body></html>`;
      const [article] = await parseArticles(page, { url: 'https://harbour.example/quay' });
      expect(article?.headline).to.equal('New pier in use');
    });
  }

  it('tells the earlier of a plain date and one in sight', async () => {
    const seen = '<h1>Quay opens</h1><p class="date">1 March 2026</p>';
    for (const [meta, expected] of [
      ['2026-02-27', '2026-02-27'],
      ['2026-03-04', '2026-03-01'],
    ]) {
      const article = await read(`<meta name="date" content="${meta}">`, seen);
      expect(article?.datePublished?.toISOString().slice(0, 10)).to.equal(expected);
    }
  });

  for (const [moment, seen, zone] of [
    ['2026-02-28T23:30:00Z', '1 March 2026', '+01:00'],
    ['2026-03-02T02:10:00+00:00', '1 March 2026', '-03:00'],
    ['2026-03-01T12:00:00Z', '1 March 2026', undefined],
    ['2026-03-01T12:00:00Z', '4 March 2026', undefined],
    ['2026-02-28T23:30:00-05:00', '1 March 2026', '-05:00'],
  ] as const) {
    it(`is of ${seen} in the zone ${zone ?? 'of UTC'}, published at ${moment}`, async () => {
      const head = `<meta property="article:published_time" content="${moment}">`;
      const article = await read(head, `<h1>Quay opens</h1><p class="date">${seen}</p>`);
      expect(article?.datePublished?.getTime()).to.equal(Date.parse(moment));
      expect(article?.provenance.zone).to.equal(zone);
    });
  }

  it('tells the zone of its date', async () => {
    const head = '<meta property="article:published_time" content="2026-03-01T00:30:00+0100">';
    const article = await read(head, '<h1>Quay opens</h1>');
    expect(article?.datePublished?.toISOString()).to.equal('2026-02-28T23:30:00.000Z');
    expect(article?.provenance.zone).to.equal('+0100');
  });

  it('says what was taken out before its article was looked for, and keeps it', async () => {
    const body = '<h1>Quay opens</h1><div class="newsletter-box"><p>Sign up, and read the town by e-mail.</p></div>';
    const line = { rule: 'newsletter', text: 'Sign up, and read the town by e-mail.' };
    expect((await read('', body))?.provenance.removed).to.deep.include(line);
    expect((await read('', body, ['newsletter']))?.provenance.removed).not.to.deep.include(line);
    expect((await read('', body))?.provenance.removed, 'each list of names by itself').to.deep.include(line);
  });

  it('is read where it calls its body so, if readability finds one column of several', async () => {
    const column = (word: string): string =>
      `<section class="column-${word}">${TEXT.replaceAll('quay', word).repeat(6)}</section>`;
    const article = await read(
      '',
      `<h1>Quay opens</h1><div class="entry-content">${['a', 'b', 'c'].map(column).join('')}</div>`,
    );
    for (const word of ['a', 'b', 'c']) expect(article?.paragraphs.join(' ')).to.include(`The ${word} opened`);
  });
});
