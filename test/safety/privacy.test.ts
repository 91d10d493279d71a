import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { inlineScript, jsonLd, SAMPLE, SAMPLE_JSON_LD } from '../elements/sample.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { place } from '../support/place.js';
import { confine, strayRequests, watch } from './invariants.js';

const TAGS = ['press-headline', 'press-story', 'press-quote'] as const;
const WIDEST = ['no-referrer', 'same-origin', 'origin', 'strict-origin'];

describe('the privacy contract', () => {
  const page = watch();
  let network: FetchTable;
  before(() => confine());
  beforeEach(() => {
    page.reset();
    network = fetchTable({ '/story.json': () => jsonLd(SAMPLE) });
  });
  afterEach(() => network.restore());
  after(() => page.stop());

  it('sends no credentials and no more than the origin', async () => {
    await Promise.all(TAGS.map((tag) => place(tag, { src: '/story.json' }).loaded));
    expect(network.calls).to.have.length.above(0);
    for (const { request } of network.calls) {
      expect(request.method).to.equal('GET');
      expect(request.credentials).to.equal('omit');
      expect(WIDEST).to.include(request.referrerPolicy);
    }
  });

  it('sets no cookie, and touches no storage', async () => {
    const touched: string[] = [];
    const restore = spyOnStorage(touched);
    try {
      const cards = TAGS.map((tag) => place(tag, {}, inlineScript(SAMPLE_JSON_LD)));
      cards.push(...TAGS.map((tag) => place(tag, { src: '/story.json' })));
      await Promise.all(cards.map((card) => card.loaded));
      await Promise.all(cards.map((card) => card.updateComplete));
      expect(touched).to.deep.equal([]);
      void document.cookie;
      void localStorage.length;
      expect(touched, 'the spy can see').to.have.length(2);
    } finally {
      restore();
    }
  });

  it('tells the hosts of a body’s pictures no more than the origin', async () => {
    const picture = `<p>Boats</p><img src="${SAMPLE.image.url}" alt="">`;
    const card = place('press-story', { extent: 'full' });
    card.article = { ...SAMPLE, articleBody: picture };
    await card.loaded;
    await card.updateComplete;
    const image = card.shadowRoot?.querySelector<HTMLImageElement>('[part=body] img');
    expect(WIDEST).to.include(image?.referrerPolicy);
  });

  it('contacts the source and the hosts of pictures that are shown, and no other', async () => {
    const cards = TAGS.map((tag) => place(tag, { src: '/story.json', extent: 'full' }));
    await Promise.all(cards.map((card) => card.loaded));
    await Promise.all(cards.map((card) => card.updateComplete));
    expect(strayRequests(page.requests(), cards, [location.href])).to.deep.equal([]);
    for (const image of cards.flatMap((card) => [...(card.shadowRoot?.querySelectorAll('img') ?? [])])) {
      expect(WIDEST).to.include(image.referrerPolicy);
    }
  });

  it('sends no request for data at hand, and beside a src one of low priority to compare, after the card is drawn', async () => {
    const alone = TAGS.map((tag) => place(tag, {}, inlineScript(SAMPLE_JSON_LD)));
    const given = TAGS.map((tag) => Object.assign(place(tag, { src: '/never.json' }), { article: SAMPLE }));
    await Promise.all([...alone, ...given].map((card) => card.loaded));
    const beside = place('press-headline', { src: '/story.json?beside' }, inlineScript(SAMPLE_JSON_LD));
    const priorities: (string | undefined)[] = [];
    const compared = new Promise<void>((resolve) => {
      network.set({
        '/story.json?beside': () => {
          resolve();
          return jsonLd(SAMPLE);
        },
      });
    });
    const send = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      priorities.push(init?.priority);
      return send(input, init);
    };
    await beside.loaded;
    await beside.updateComplete;
    expect(network.calls.map(({ url }) => url)).to.deep.equal([]);
    // It is compared when it is near, wherever the cards above have put it.
    beside.scrollIntoView();
    await compared;
    expect(network.calls.map(({ url }) => new URL(url).search)).to.deep.equal(['?beside']);
    expect(priorities).to.deep.equal(['low']);
    globalThis.fetch = send;
  });

  for (const images of ['click', 'none']) {
    it(`requests no picture with images="${images}"`, async () => {
      const body =
        '<p>Boats <img src="https://trap.example/in-the-body.jpg"></p><figure><img src="https://trap.example/b.jpg"></figure>';
      const article = {
        ...SAMPLE,
        image: { url: 'https://trap.example/a.jpg', srcset: 'https://trap.example/b.jpg 2x' },
        articleBody: body + SAMPLE.articleBody,
      };
      network.set({ '/pictures.json': () => jsonLd(article) });
      const cards = TAGS.map((tag) => place(tag, { src: '/pictures.json', images, extent: 'full' }));
      await Promise.all(cards.map((card) => card.loaded));
      await Promise.all(cards.map((card) => card.updateComplete));
      expect(cards.map((card) => card.shadowRoot?.querySelectorAll('img').length)).to.deep.equal([0, 0, 0]);
      expect(page.requests().filter((address) => address.includes('trap.example'))).to.deep.equal([]);
    });
  }
});

/** Writes down every use of what a page could remember a reader by. */
function spyOnStorage(touched: string[]): () => void {
  const spied = [
    [Document.prototype, 'cookie'],
    [window, 'localStorage'],
    [window, 'sessionStorage'],
    [window, 'indexedDB'],
    [window, 'caches'],
  ] as const;
  const real = spied.map(([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)] as const);
  for (const [owner, name, descriptor] of real) {
    if (!descriptor?.get) throw new Error(`${name} is not what it was`);
    Object.defineProperty(owner, name, {
      ...descriptor,
      get(this: unknown): unknown {
        touched.push(name);
        return descriptor.get?.call(this) as unknown;
      },
    });
  }
  return () => {
    for (const [owner, name, descriptor] of real) Object.defineProperty(owner, name, descriptor as PropertyDescriptor);
  };
}
