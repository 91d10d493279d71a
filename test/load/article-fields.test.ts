import { expect } from '@open-wc/testing';
import { articleFields } from '../../src/load/article-fields.js';

const context = { url: 'https://news.example/feed', format: 'rss' } as const;

describe('articleFields', () => {
  it('gives the fields and does not look at the body', () => {
    const untrusted = {
      headline: 'A',
      get articleBody(): string {
        throw new Error('The body was read.');
      },
    };
    const article = articleFields(untrusted, context);
    expect(article.headline).to.equal('A');
    expect(article.paragraphs).to.deep.equal([]);
  });
});
