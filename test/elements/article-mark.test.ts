import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { PressCard } from '../../src/elements/press-card.js';
import type { PressErrorEvent, PressLoadEvent } from '../../src/elements/press-events.js';
import type { ArticleInput } from '../../src/model/article.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { place } from '../support/place.js';
import { until, untilEvent } from '../support/until.js';
import { inlineScript, jsonLd, SAMPLE, SAMPLE_JSON_LD } from './sample.js';

const TAGS = ['press-headline', 'press-story', 'press-quote'] as const;

/** Texts of the card's parts of a name. */
const parts = (card: PressCard, name: string): (string | undefined)[] =>
  [...(card.shadowRoot?.querySelectorAll(`[part~=${name}]`) ?? [])].map((part) =>
    part.textContent?.replace(/\s+/g, ' ').trim(),
  );

const has = (card: PressCard, state: string): boolean => card.matches(`:state(${state})`);

const NOTES = ['stale', 'updated', 'corrected', 'retracted'] as const;

const notesOf = (card: PressCard): readonly string[] => NOTES.filter((state) => has(card, state));

describe('an article with a mark', () => {
  let network: FetchTable;
  beforeEach(() => {
    network = fetchTable({});
  });
  afterEach(() => network.restore());

  /** Draws a card by its property and gives the status it announces. */
  async function draw(tag: (typeof TAGS)[number], article: ArticleInput): Promise<[PressCard, string]> {
    const card = place(tag, { lang: 'en' });
    const loaded = untilEvent<PressLoadEvent>(card, 'press-load');
    card.article = article;
    return [card, (await loaded).status];
  }

  for (const tag of TAGS) {
    describe(tag, () => {
      it('is current without one, and says nothing', async () => {
        const [card, status] = await draw(tag, SAMPLE);
        expect(status).to.equal('current');
        expect(notesOf(card)).to.deep.equal([]);
        expect(parts(card, 'notice')).to.deep.equal([]);
      });

      it('is current with a status that says so', async () => {
        const [card, status] = await draw(tag, { ...SAMPLE, creativeWorkStatus: 'Published' });
        expect(status).to.equal('current');
        expect(parts(card, 'notice')).to.deep.equal([]);
      });

      it('says what was corrected, in the card as it is', async () => {
        const correction = 'An earlier version gave the wrong number of steps.';
        const [card, status] = await draw(tag, { ...SAMPLE, correction });
        expect(status).to.equal('corrected');
        expect(notesOf(card)).to.deep.equal(['corrected']);
        expect(parts(card, 'notice')).to.deep.equal([`Corrected ${correction}`]);
        expect(parts(card, tag === 'press-quote' ? 'quotation' : 'headline')).to.have.length(1);
      });

      it('says that it was corrected where nobody says what', async () => {
        const [card, status] = await draw(tag, { ...SAMPLE, creativeWorkStatus: 'Corrected' });
        expect(status).to.equal('corrected');
        expect(parts(card, 'notice')).to.deep.equal(['Corrected']);
      });

      for (const creativeWorkStatus of ['Retracted', 'https://newsroom.example/status/Retraction', 'withdrawn']) {
        it(`is headline and notice alone where it is retracted: ${creativeWorkStatus}`, async () => {
          const [card, status] = await draw(tag, { ...SAMPLE, creativeWorkStatus });
          expect(status).to.equal('retracted');
          expect(notesOf(card)).to.deep.equal(['retracted']);
          expect(parts(card, 'headline')).to.deep.equal([SAMPLE.headline]);
          expect(parts(card, 'notice')).to.deep.equal(['The newsroom has withdrawn this story.']);
          for (const gone of ['body', 'quotation', 'standfirst', 'picture'])
            expect(parts(card, gone)).to.deep.equal([]);
          expect(card.shadowRoot?.textContent).to.not.contain('light belongs').and.not.contain('ninety years');
        });
      }

      it('is retracted where it has nothing else, a quotation either', async () => {
        const [card, status] = await draw(tag, { headline: 'Gone', creativeWorkStatus: 'Retracted' });
        expect(status).to.equal('retracted');
        expect(parts(card, 'headline')).to.deep.equal(['Gone']);
      });

      for (const creativeWorkStatus of ['Embargoed', 'withheld', 'Cancelled', 'canceled']) {
        it(`is withheld where it is ${creativeWorkStatus}, and nothing of it is shown`, async () => {
          const card = place(tag, {}, '<a href="/elsewhere">Our own words</a>');
          const failed = untilEvent<PressErrorEvent>(card, 'press-error');
          card.article = { ...SAMPLE, creativeWorkStatus };
          expect((await failed).error.code).to.equal('withheld');
          expect(card.error?.message).to.contain(creativeWorkStatus);
          expect(card.shadowRoot?.textContent).to.not.contain('Lamp room');
          expect(card.shadowRoot?.querySelector('slot')).to.not.equal(null);
          await until(() => parts(card, 'notice')[0]?.includes('holding this story back'), 'the reader was told');
        });
      }

      it('loses its mark with the article that had it', async () => {
        const [card] = await draw(tag, { ...SAMPLE, correction: 'Wrong.' });
        card.article = { ...SAMPLE, headline: 'Another' };
        await card.updateComplete;
        expect(notesOf(card)).to.deep.equal([]);
        expect(parts(card, 'notice')).to.deep.equal([]);
      });

      it('says it in the language of the place', async () => {
        const card = place(tag, { lang: 'de' });
        card.article = { ...SAMPLE, creativeWorkStatus: 'Retracted' };
        await untilEvent(card, 'press-load');
        expect(parts(card, 'notice')).to.not.deep.equal(['The newsroom has withdrawn this story.']);
        expect(card.shadowRoot?.querySelector('[part=notice]')?.getAttribute('lang')).to.equal('de');
      });

      it('comes from a source as from data', async () => {
        network.set({
          [`/corrected.json?${tag}`]: jsonLd({
            ...SAMPLE,
            correction: { '@type': 'CorrectionComment', text: 'Wrong.' },
          }),
        });
        const card = place(tag, { src: `/corrected.json?${tag}` });
        expect((await untilEvent<PressLoadEvent>(card, 'press-load')).status).to.equal('corrected');
        expect(parts(card, 'notice')).to.deep.equal(['Corrected Wrong.']);
      });
    });
  }

  describe('a claim', () => {
    const claim = async (words: string, article: ArticleInput): Promise<PressCard> => {
      const card = place('press-quote', { lang: 'en' }, `<blockquote>${words}</blockquote>`);
      card.article = article;
      await untilEvent(card, 'press-load');
      return card;
    };

    it('that the article bears out is not marked, however often that was changed', async () => {
      expect(notesOf(await claim('The light belongs to the town, and the view does too.', SAMPLE))).to.deep.equal([]);
    });

    it('that an article which was changed does not bear out is marked', async () => {
      const card = await claim('The light belongs to the harbour, and the view does too.', SAMPLE);
      await until(() => has(card, 'altered'), 'it was compared');
      await until(() => has(card, 'updated'), 'it was marked');
      expect(parts(card, 'notice')).to.deep.equal(['This story has changed since it was embedded here.']);
    });

    it('that an article which was never changed does not bear out is altered, and not marked', async () => {
      const { dateModified: _, ...article } = SAMPLE;
      const card = await claim('The light belongs to the harbour, and the view does too.', article);
      await until(() => has(card, 'altered'), 'it was compared');
      expect(notesOf(card)).to.deep.equal([]);
    });
  });

  describe('a snapshot beside a src', () => {
    let count = 0;
    const freshSrc = (): string => `/snapshot.json?${(count += 1)}`;

    /** A card with inline data that has been drawn, before anything was compared. */
    async function embed(source: Response | (() => Response), snapshot: object = SAMPLE): Promise<PressCard> {
      const src = freshSrc();
      network.set({ [src]: source });
      const json = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...snapshot });
      const card = place('press-story', { src, lang: 'en' }, inlineScript(json));
      await untilEvent(card, 'press-load');
      expect(card.state).to.equal('ready');
      expect(notesOf(card)).to.deep.equal([]);
      return card;
    }

    for (const [title, change] of [
      ['was modified later', { headline: 'Lamp room closes again', dateModified: '2026-05-01T09:00:00Z' }],
      ['has another headline, and no dates', { headline: 'Lamp room closes again', dateModified: undefined }],
      ['has another text, and no dates', { articleBody: '<p>It is closed.</p>', dateModified: undefined }],
    ] as const) {
      it(`that ${title} is shown as it is now, and marked`, async () => {
        const card = await embed(jsonLd({ ...SAMPLE, ...change }));
        const { status, article } = await untilEvent<PressLoadEvent>(card, 'press-load');
        expect(status).to.equal('updated');
        expect(notesOf(card)).to.deep.equal(['updated']);
        expect(parts(card, 'notice')).to.deep.equal(['This story has changed since it was embedded here.']);
        expect(parts(card, 'headline')).to.deep.equal([article.headline]);
      });
    }

    it('that was retracted is retracted', async () => {
      const card = await embed(jsonLd({ ...SAMPLE, creativeWorkStatus: 'Retracted' }));
      expect((await untilEvent<PressLoadEvent>(card, 'press-load')).status).to.equal('retracted');
      expect(parts(card, 'body')).to.deep.equal([]);
    });

    for (const [title, source, code] of [
      ['is gone for good', () => new Response('', { status: 410 }), 'http'],
      ['is held back', () => jsonLd({ ...SAMPLE, creativeWorkStatus: 'Embargoed' }), 'withheld'],
    ] as const) {
      it(`that ${title} is shown no more`, async () => {
        const card = await embed(source);
        expect((await untilEvent<PressErrorEvent>(card, 'press-error')).error.code).to.equal(code);
      });
    }

    it('that is the same stays as it is, after one request', async () => {
      const asked = new Promise<void>((resolve) => {
        void embed(() => {
          resolve();
          return jsonLd(SAMPLE);
        });
      });
      await asked;
      const [card] = document.querySelectorAll('press-story');
      const before = card?.shadowRoot?.querySelector('[part=card]');
      await card?.updateComplete;
      expect(notesOf(card!)).to.deep.equal([]);
      expect(card?.shadowRoot?.querySelector('[part=card]')).to.equal(before);
      expect(network.calls).to.have.length(1);
    });

    it('is not compared in a card that a server has drawn, which has just asked', async () => {
      const host = document.createElement('div');
      document.body.append(host);
      const loaded = untilEvent(host, 'press-load');
      const served = '<template shadowrootmode="open"><article part="card">Served</article></template>';
      host.setHTMLUnsafe(`<press-story src="${freshSrc()}">${served}${inlineScript(SAMPLE_JSON_LD)}</press-story>`);
      await loaded;
      const live = await embed(jsonLd(SAMPLE));
      // The card beside it has been compared, so that this one had its turn.
      await until(() => network.calls.length > 0, 'the other card was compared');
      await live.updateComplete;
      expect(network.calls).to.have.length(1);
      host.remove();
    });
  });
});
