import { expect } from '@open-wc/testing';
import { articleText } from '../../src/load/article-text.js';

describe('articleText', () => {
  it('gives the fields and the text, and no body', async () => {
    const article = await articleText(
      { headline: 'A', articleBody: '<p>B</p><p>Sign up to our newsletter.</p>' },
      { url: 'https://news.example/feed', format: 'rss' },
    );
    expect(article.headline).to.equal('A');
    expect(article.paragraphs).to.deep.equal(['B']);
    expect(article.provenance.removed).to.have.length(1);
    expect(article).not.to.have.property('articleBody');
  });
});
