import { expect } from '@open-wc/testing';
import { articleBody } from '../../src/load/article-body.js';
import { articleFields } from '../../src/load/article-fields.js';
import { inlineArticle } from '../../src/load/inline-article.js';
import { fetchTable } from '../support/fetch-table.js';
import { jsonLd } from './documents.js';
import { toPressError } from '../../src/model/press-error.js';
import { codeOf } from './rejections.js';

const url = 'https://partner.example/page.html';

describe('inlineArticle', () => {
  it('reads the article without a request, its links resolved against the address', async () => {
    const table = fetchTable({});
    const text = jsonLd({ headline: 'A', url: '/a', articleBody: '<p>B <a href="c">c</a></p>' });
    const article = await inlineArticle(text, { url }, articleBody).finally(() => table.restore());
    expect(article.headline).to.equal('A');
    expect(article.url).to.equal('https://partner.example/a');
    expect(String(article.articleBody)).to.equal('<p>B <a href="https://partner.example/c">c</a></p>');
    expect(article.provenance.format).to.equal('json-ld');
    expect(table.calls).to.deep.equal([]);
  });

  it('reads the entry that is asked for', async () => {
    const text = jsonLd({ headline: 'A' }, { headline: 'B' });
    expect((await inlineArticle(text, { url, entry: 1 }, articleFields)).headline).to.equal('B');
  });

  it('keeps the rules that are to be kept', async () => {
    const text = jsonLd({ headline: 'A', articleBody: '<p>A</p><p>Sign up to our newsletter.</p>' });
    expect((await inlineArticle(text, { url }, articleBody)).paragraphs).to.have.length(1);
    expect((await inlineArticle(text, { url, keep: ['all'] }, articleBody)).paragraphs).to.have.length(2);
  });

  for (const [code, text] of [
    ['no-article', ''],
    ['no-article', '{"@type":"Organization"}'],
    ['no-article', '{}'],
    ['malformed', '{"@type":"NewsArticle",}'],
  ] as const) {
    it(`is rejected with ${code} for ${JSON.stringify(text)}`, async () => {
      const error: unknown = await inlineArticle(text, { url }, articleFields).catch((reason: unknown) => reason);
      expect(toPressError(error).code).to.equal(code);
    });
  }

  it('is rejected with no-article for an entry that is not there', async () => {
    expect(await codeOf(inlineArticle(jsonLd({ headline: 'A' }), { url, entry: 1 }, articleFields))).to.equal(
      'no-article',
    );
  });
});
