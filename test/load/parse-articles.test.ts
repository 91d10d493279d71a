import { expect } from '@open-wc/testing';
import { parseArticles } from '../../src/load/parse-articles.js';
import { fetchTable } from '../support/fetch-table.js';
import { jsonLd, rss, wordpress } from './documents.js';
import { codeOf } from './rejections.js';

const SOURCE_URL = 'https://news.example/feed';
const BODY = '<p>First.</p><p>Second <a href="/b">b</a>.</p><script>executed()</script>';

const SOURCES = [
  { format: 'json-ld', text: jsonLd({ headline: 'A', articleBody: BODY, url: '/a' }, { headline: 'B' }) },
  { format: 'wordpress', text: wordpress({ title: 'A', content: BODY, link: '/a' }, { title: 'B' }) },
  { format: 'rss', text: rss({ title: 'A', 'content:encoded': BODY, link: '/a' }, { title: 'B' }) },
] as const;

describe('parseArticles', () => {
  for (const { format, text } of SOURCES) {
    describe(`of ${format}`, () => {
      it('reads every article in the order of the source, without a request', async () => {
        const table = fetchTable({});
        const articles = await parseArticles(text, { url: SOURCE_URL }).finally(() => table.restore());
        expect(articles.map(({ headline }) => headline)).to.deep.equal(['A', 'B']);
        expect(table.calls).to.deep.equal([]);
      });

      it('reads fields, text and safe body, resolved against the address', async () => {
        const [article] = await parseArticles(text, { url: new URL(SOURCE_URL) });
        expect(article?.url).to.equal('https://news.example/a');
        expect(article?.paragraphs).to.deep.equal(['First.', 'Second b.']);
        expect(String(article?.articleBody)).to.equal(
          '<p>First.</p><p>Second <a href="https://news.example/b">b</a>.</p>',
        );
        expect(article?.provenance.format).to.equal(format);
      });

      it('leaves the bodies out where they are not wanted', async () => {
        const articles = await parseArticles(text, { url: SOURCE_URL, body: false });
        expect(articles.filter((article) => 'articleBody' in article)).to.deep.equal([]);
        expect(articles[0]?.paragraphs).to.deep.equal(['First.', 'Second b.']);
      });

      it('does not need the media type, and is not misled by a wrong one', async () => {
        for (const contentType of ['', 'text/html', 'text/plain; charset=utf-8', 'image/png']) {
          expect(await parseArticles(text, { url: SOURCE_URL, contentType })).to.have.length(2);
        }
      });
    });
  }

  it('keeps the rules that it is told to keep', async () => {
    const text = jsonLd({ headline: 'A', articleBody: '<p>A</p><p>Sign up to our newsletter.</p>' });
    const [cleared] = await parseArticles(text, { url: SOURCE_URL });
    const [kept] = await parseArticles(text, { url: SOURCE_URL, keep: ['newsletter'] });
    expect(cleared?.paragraphs).to.deep.equal(['A']);
    expect(kept?.paragraphs).to.deep.equal(['A', 'Sign up to our newsletter.']);
  });

  for (const url of ['', '/feed', 'javascript:a', 'file:///feed.xml']) {
    it(`is rejected with bad-address for "${url}"`, async () => {
      expect(await codeOf(parseArticles(SOURCES[0].text, { url }))).to.equal('bad-address');
    });
  }

  for (const [code, text] of [
    ['no-article', ''],
    ['no-article', ' \n'],
    ['no-article', '{"@type":"Organization"}'],
    ['no-article', rss()],
    ['unknown-format', 'Hello.'],
    ['no-article', '{}'],
    ['no-article', '[]'],
    ['unknown-format', '<svg/>'],
    ['malformed', '{"@type":"NewsArticle"'],
    ['no-article', '<rss><channel><item></rss>'],
  ] as const) {
    it(`is rejected with ${code} for ${JSON.stringify(text.slice(0, 40))}`, async () => {
      expect(await codeOf(parseArticles(text, { url: SOURCE_URL }))).to.equal(code);
    });
  }

  describe('of a hostile document', () => {
    it('takes no prototype over', async () => {
      const text = `{"@type":"NewsArticle","headline":"A","__proto__":{"polluted":1,"description":"B"},"constructor":{"prototype":{"polluted":1}}}`;
      const [article] = await parseArticles(text, { url: SOURCE_URL });
      expect(article?.headline).to.equal('A');
      expect(article).not.to.have.property('description');
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });

    it('reads no entity that the document declares, and no file', async () => {
      const text = rss({ title: 'A' })
        .replace('?>', '?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "Injected">]>')
        .replace('<![CDATA[A]]>', 'A &x; &y;');
      const outcome = await parseArticles(text, { url: SOURCE_URL }).then(
        ([article]) => article?.headline ?? '',
        ({ code }: { code: string }) => code,
      );
      expect(outcome).not.to.contain('root:').and.not.to.contain('Injected');
    });

    it('is not held up by a bomb of entities', async () => {
      const bomb = Array.from({ length: 20 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`);
      const text = rss({ title: 'A' })
        .replace('?>', `?><!DOCTYPE rss [<!ENTITY e0 "boom">${bomb.join('')}]>`)
        .replace('<![CDATA[A]]>', '&e20;');
      const outcome = await parseArticles(text, { url: SOURCE_URL }).then(
        ([article]) => String(article?.headline).length,
        () => 0,
      );
      expect(outcome).to.be.below(1000);
    }).timeout(5000);

    it('fails, if it does, with an error of ours: types that cannot be words', async () => {
      const text = '{"@type":[{"toString":1,"valueOf":1},"NewsArticle"],"headline":"A"}';
      const outcome = await parseArticles(text, { url: SOURCE_URL }).then(
        ([article]) => article?.headline,
        ({ name }: Error) => name,
      );
      expect(outcome).to.be.oneOf(['A', 'PressError']);
    });

    it('reads what can be read beside a field that cannot be words', async () => {
      const text = '{"@type":"NewsArticle","headline":"A","isAccessibleForFree":{"toString":1,"valueOf":1}}';
      expect((await parseArticles(text, { url: SOURCE_URL }))[0]?.headline).to.equal('A');
    });

    it('does not hold the page over doctypes that are never closed', async () => {
      await parseArticles(`<rss>${'<!DOCTYPE['.repeat(5e4)}`, { url: SOURCE_URL }).catch(() => undefined);
    }).timeout(5000);
  });
});
