import { expect } from '@open-wc/testing';
import { articleBody } from '../../src/load/article-body.js';
import { inertDocument } from '../../src/model/inert-document.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';

const context = { url: 'https://news.example/feed', format: 'rss' } as const;

describe('articleBody', () => {
  it('gives fields, text and safe body', async () => {
    const article = await articleBody(
      { headline: 'A', articleBody: '<p onclick="a()">B</p><script>c</script>' },
      context,
    );
    expect(article.headline).to.equal('A');
    expect(article.paragraphs).to.deep.equal(['B']);
    expect(String(article.articleBody)).to.equal('<p>B</p>');
  });

  it("resolves the body's links against the article, and where it has no address against the source", async () => {
    const body = '<a href="b">B</a>';
    const own = await articleBody({ url: 'https://news.example/2026/a', articleBody: body }, context);
    expect(String(own.articleBody)).to.equal('<a href="https://news.example/2026/b">B</a>');
    expect(String((await articleBody({ articleBody: body }, context)).articleBody)).to.equal(
      '<a href="https://news.example/b">B</a>',
    );
  });

  it('takes a safe body over as it is', async () => {
    const safe = sanitizeHtml(inertDocument('<p>A</p>', 'text/html').body, context.url);
    const article = await articleBody({ articleBody: safe }, context);
    expect(article.articleBody).to.equal(safe);
    expect(article.paragraphs, 'and reads its text').to.deep.equal(['A']);
  });

  it('does not take over what only looks like a safe body', async () => {
    const forged = { toFragment: () => document.createDocumentFragment(), toString: () => '<script>a</script>' };
    expect(await articleBody({ articleBody: forged }, context)).not.to.have.property('articleBody');
  });

  it('has no body for plain text', async () => {
    const article = await articleBody({ articleBody: 'A\n\nB' }, context);
    expect(article).not.to.have.property('articleBody');
    expect(article.paragraphs).to.deep.equal(['A', 'B']);
  });

  it('shows the text where the sanitizer gives up', async () => {
    class Parser extends DOMParser {
      override parseFromString(markup: string, type: DOMParserSupportedType): Document {
        const parsed = super.parseFromString(markup, type);
        parsed.createDocumentFragment = () => {
          throw new Error('a detached root');
        };
        return parsed;
      }
    }
    const article = await articleBody({ headline: 'A', articleBody: '<p>B</p>' }, { ...context, DOMParser: Parser });
    expect(article).not.to.have.property('articleBody');
    expect(article.headline).to.equal('A');
    expect(article.paragraphs).to.deep.equal(['B']);
  });

  it('shows nothing of a frameset and keeps the fields', async () => {
    const article = await articleBody({ headline: 'A', articleBody: '<frameset onload="a()"><frame src="/b"></frameset>' }, context);
    expect(article.headline).to.equal('A');
    expect(String(article.articleBody ?? '')).to.equal('');
  }); // prettier-ignore
});
