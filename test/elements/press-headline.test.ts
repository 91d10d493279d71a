import { expect } from '@open-wc/testing';
import '../../src/define/press-headline.js';
import type { PressHeadline } from '../../src/elements/press-headline/press-headline.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { place } from '../support/place.js';
import { until } from '../support/until.js';
import { SAMPLE } from './sample.js';

async function headline(article: object, attributes: Record<string, string> = {}): Promise<PressHeadline> {
  const card = place('press-headline', attributes);
  card.article = article;
  await card.updateComplete;
  return card;
}

const part = (card: Element, name: string): HTMLElement | null =>
  card.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`) ?? null;

describe('press-headline', () => {
  it('shows headline, section, standfirst, publisher, date and picture', async () => {
    const card = await headline(SAMPLE);
    expect(part(card, 'headline')?.textContent?.trim()).to.equal(SAMPLE.headline);
    expect(part(card, 'section')?.textContent).to.equal('Weekend');
    expect(part(card, 'standfirst')?.textContent).to.equal(SAMPLE.description);
    expect(part(card, 'publisher')?.textContent).to.equal('The Meridian Post');
    expect(part(card, 'date')).to.have.attribute('datetime', '2026-04-18T12:05:00.000Z');
    expect(part(card, 'picture')).to.have.attribute('alt', 'A red and white lighthouse');
  });

  it('has one link, named by the headline, at the heading level of the page', async () => {
    const card = await headline(SAMPLE, { 'heading-level': '4' });
    const links = card.shadowRoot?.querySelectorAll('a') ?? [];
    expect(links).to.have.length(1);
    expect(links[0]?.textContent?.trim()).to.equal(SAMPLE.headline);
    expect(links[0]?.closest('h4')).to.not.equal(null);
  });

  it('leaves out what the article does not have', async () => {
    const card = await headline({ headline: 'Only a headline', url: 'https://www.meridian.example/only' });
    for (const name of ['section', 'standfirst', 'date', 'picture']) expect(part(card, name), name).to.equal(null);
    expect(part(card, 'publisher')?.textContent).to.equal('meridian.example');
  });

  it('opens its link where the page says, without giving the page away', async () => {
    const card = await headline(SAMPLE, { target: '_blank' });
    expect(part(card, 'link')).to.have.attribute('target', '_blank');
    expect(part(card, 'link')).to.have.attribute('rel', 'noopener');
  });

  it('is set in the direction of the article', async () => {
    const card = await headline({ headline: 'عنوان', inLanguage: 'ar' });
    expect(part(card, 'card')).to.have.attribute('dir', 'rtl');
    expect(part(card, 'card')).to.have.attribute('lang', 'ar');
  });

  it('draws a row where it is wide and a stack where it is narrow', async () => {
    const card = await headline(SAMPLE);
    const top = (name: string): number => part(card, name)?.getBoundingClientRect().top ?? NaN;
    card.style.width = '640px';
    expect(top('section')).to.be.closeTo(top('picture'), 4);
    card.style.width = '320px';
    expect(top('section')).to.be.above(top('picture') + 100);
  });

  it('takes layout text without a picture', async () => {
    const card = await headline(SAMPLE, { layout: 'text' });
    expect(part(card, 'picture')).to.equal(null);
  });

  it('leaves a broken picture out', async () => {
    const card = await headline({ ...SAMPLE, image: new URL('./no-such.jpg', import.meta.url).href });
    await until(() => part(card, 'picture') === null, 'the broken picture was gone');
    expect(part(card, 'headline')?.textContent?.trim()).to.equal(SAMPLE.headline);
  });

  describe('with images="click"', () => {
    let network: FetchTable;
    beforeEach(() => {
      network = fetchTable({});
    });
    afterEach(() => network.restore());

    it('requests no picture until the reader asks for it', async () => {
      const card = await headline(SAMPLE, { images: 'click' });
      expect(card.shadowRoot?.querySelector('img')).to.equal(null);
      const button = part(card, 'picture') as HTMLButtonElement;
      expect(button.textContent).to.include('Show picture');
      button.click();
      await card.updateComplete;
      expect(card.shadowRoot?.querySelector('img')?.src).to.equal(SAMPLE.image.url);
    });
  });

  it('shows text that looks like markup as text', async () => {
    const card = await headline({ headline: { text: '<b>bold</b> &amp; plain' } });
    expect(part(card, 'headline')?.textContent?.trim()).to.equal('<b>bold</b> &amp; plain');
    expect(card.shadowRoot?.querySelector('b')).to.equal(null);
  });
});
