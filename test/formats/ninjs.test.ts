import { expect } from '@open-wc/testing';
import { parseArticles, PressError } from '../../src/article.js';

const item = { uri: 'urn:a', versioncreated: '2026-03-01T09:00:00Z', headline: 'Quay' };

async function failure(document: unknown): Promise<unknown> {
  return await parseArticles(JSON.stringify(document), { url: 'https://a.example/' }).catch((error: unknown) => error);
}

describe('ninjs', () => {
  for (const [title, more] of [
    ['a cancelled item', { pubstatus: 'canceled' }],
    ['a withheld item', { pubStatus: 'withheld' }],
    ['an item under embargo', { embargoed: '2999-01-01T00:00:00Z' }],
    ['an embargo that cannot be read', { embargoed: 'soon' }],
  ] as const) {
    it(`withholds ${title}`, async () => {
      const error = await failure({ ...item, ...more });
      expect(error).to.be.instanceOf(PressError);
      expect((error as PressError).code).to.equal('withheld');
    });
  }

  for (const embargoed of ['2020-01-01T00:00:00Z', null, '']) {
    it(`shows an item whose embargo is ${embargoed || 'nothing'}`, async () => {
      const [article] = (await failure({ ...item, embargoed })) as { headline: string }[];
      expect(article?.headline).to.equal('Quay');
    });
  }
});
