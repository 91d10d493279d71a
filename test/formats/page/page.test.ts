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
