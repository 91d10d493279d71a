import { expect } from '@open-wc/testing';
import '../../src/define/press-story.js';
import type { PressStory } from '../../src/elements/press-story/press-story.js';
import { place } from '../support/place.js';
import { SAMPLE } from './sample.js';

async function story(article: object, attributes: Record<string, string> = {}): Promise<PressStory> {
  const card = place('press-story', attributes);
  card.article = article;
  await card.updateComplete;
  return card;
}

const part = (card: Element, name: string): HTMLElement | null =>
  card.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`) ?? null;

const paragraphs = (card: Element): (string | null)[] =>
  [...(part(card, 'body')?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent);

describe('press-story', () => {
  it('shows headline, byline, dates, picture with caption and credit, and the way to the source', async () => {
    const card = await story(SAMPLE);
    expect(part(card, 'headline')?.textContent?.trim()).to.equal(SAMPLE.headline);
    expect(part(card, 'byline')?.textContent).to.equal('By Ilse Varga and Tomas Reyn');
    expect([...(card.shadowRoot?.querySelectorAll('time') ?? [])].map(({ dateTime }) => dateTime)).to.deep.equal([
      '2026-04-18T12:05:00.000Z',
      '2026-04-19T07:30:00.000Z',
    ]);
    expect(part(card, 'caption')?.textContent).to.include('The lighthouse at the end of the mole.');
    expect(part(card, 'credit')?.textContent).to.equal('Drawing: presscards');
    expect(part(card, 'more')).to.have.attribute('href', SAMPLE.url);
    expect(part(card, 'more')?.textContent).to.include('The Meridian Post');
  });

  it('keeps a caption without a full stop apart from the credit', async () => {
    const image = { ...SAMPLE.image, caption: 'The mole at night' };
    const card = await story({ ...SAMPLE, image });
    expect(part(card, 'caption')?.textContent).to.equal('The mole at night · Drawing: presscards');
    const { creditText: _credit, ...bare } = image;
    expect(part(await story({ ...SAMPLE, image: bare }), 'caption')?.textContent).to.equal('The mole at night');
  });

  it('points its arrow where the words before it run, which are not the article’s', async () => {
    const card = await story({ ...SAMPLE, inLanguage: 'ar' }, { lang: 'en' });
    expect(part(card, 'card')).to.have.attribute('dir', 'rtl');
    expect(card.shadowRoot?.querySelector<HTMLElement>('.arrow')?.dir).to.equal('ltr');
  });

  for (const [attributes, expected] of [
    [{}, 3],
    [{ paragraphs: '2' }, 2],
    [{ paragraphs: 'many' }, 3],
    [{ extent: 'full' }, 5],
    [{ extent: 'everything' }, 3],
    [{ extent: 'summary' }, 0],
  ] as const) {
    it(`shows ${expected} paragraphs with ${JSON.stringify(attributes)}`, async () => {
      expect(paragraphs(await story(SAMPLE, attributes))).to.have.length(expected);
    });
  }

  it('keeps links, absolute, and nests the headings of the body below its own', async () => {
    const card = await story(SAMPLE, { extent: 'full', 'heading-level': '2', target: '_blank' });
    const link = part(card, 'body')?.querySelector('a');
    expect(link).to.have.attribute('href', 'https://meridian.example/groups');
    expect(link).to.have.attribute('rel', 'noopener');
    expect(part(card, 'body')?.querySelector('h3')?.textContent).to.equal('The climb');
  });

  it('shows plain text as paragraphs', async () => {
    const card = await story({ headline: 'Plain', articleBody: 'One & all.\n\nTwo <3 three.' }, { extent: 'full' });
    expect(paragraphs(card)).to.deep.equal(['One & all.', 'Two <3 three.']);
  });

  it('removes the newsletter line, says so, and keeps it where the page wants it', async () => {
    const body = '<p>News of the day.</p><hr><p>Sign up for our newsletter, every morning by e-mail!</p>';
    const card = await story({ headline: 'News', articleBody: body }, { extent: 'full' });
    expect(paragraphs(card)).to.deep.equal(['News of the day.']);
    const { provenance } = await card.loaded;
    expect(provenance.removed).to.deep.equal([
      { rule: 'newsletter', text: 'Sign up for our newsletter, every morning by e-mail!' },
    ]);
    card.keep = 'newsletter';
    await card.updateComplete;
    expect(paragraphs(card)).to.have.length(2);
  });

  it('does not say a standfirst that is cut out of the body twice', async () => {
    const card = await story({
      headline: 'Cut',
      description: 'News of the […]',
      articleBody: '<p>News of the day.</p>',
    });
    expect(part(card, 'standfirst')).to.equal(null);
  });

  it('shows the body again when it was away', async () => {
    const card = await story(SAMPLE);
    const before = paragraphs(card);
    card.article = null;
    await card.updateComplete;
    expect(paragraphs(card)).to.deep.equal([]);
    card.article = SAMPLE;
    await card.updateComplete;
    expect(paragraphs(card)).to.deep.equal(before);
  });

  it('requests no picture of the body with images="none"', async () => {
    const picture = new URL('../../demo/articles/harbour.jpg', import.meta.url).href;
    const card = await story(
      { headline: 'Pictures', articleBody: `<p>Text.</p><figure><img src="${picture}"></figure>` },
      { extent: 'full', images: 'none' },
    );
    expect(card.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('takes a body that was sanitized before as it is, and no other object', async () => {
    const { articleBody } = await (await story(SAMPLE)).loaded;
    const again = await story({ headline: 'Again', articleBody }, { extent: 'full' });
    expect(part(again, 'body')?.textContent ?? '').to.include('ninety years');
    const forged = { toFragment: () => document.createRange().createContextualFragment('<p>Forged</p>') };
    const card = await story({ headline: 'Forged', articleBody: forged }, { extent: 'full' });
    expect(part(card, 'body')).to.equal(null);
  });
});
