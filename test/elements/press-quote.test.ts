import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/press-quote.js';
import type { PressShareEvent } from '../../src/elements/press-quote/press-share-event.js';
import type { PressQuote } from '../../src/elements/press-quote/press-quote.js';
import { fetchTable, type FetchTable } from '../support/fetch-table.js';
import { place } from '../support/place.js';
import { until, untilEvent } from '../support/until.js';
import { jsonLd, SAMPLE } from './sample.js';

async function quote(
  attributes: Record<string, string> = {},
  lightDom = '',
  article: object = SAMPLE,
): Promise<PressQuote> {
  const card = place('press-quote', attributes, lightDom);
  card.article = article;
  await card.updateComplete;
  return card;
}

const part = (card: Element, name: string): string =>
  card.shadowRoot?.querySelector(`[part~=${name}]`)?.textContent?.trim() ?? '';

describe('press-quote', () => {
  it('picks by number, by words and by speaker', async () => {
    expect(part(await quote({ number: '2' }), 'quotation')).to.match(/^The light belongs/);
    expect(part(await quote({ contains: 'Counted Twice' }), 'quotation')).to.match(/^Every step/);
    expect(part(await quote({ speaker: 'brandt' }), 'speaker')).to.match(/Jonna Brandt/);
  });

  it('keeps the method of its node that has the same name as its attribute', async () => {
    const card = await quote({ contains: 'counted' });
    expect(card.containing).to.equal('counted');
    expect(card.contains(card)).to.equal(true);
  });

  it('sets the attribution outside the blockquote, in the caption of a figure', async () => {
    const card = await quote({ number: '1' });
    const figure = card.shadowRoot?.querySelector('figure');
    expect(figure?.querySelector('blockquote')).to.have.attribute('cite', SAMPLE.url);
    expect(figure?.querySelector('figcaption [part~=speaker]')).to.not.equal(null);
    expect(figure?.querySelector('blockquote [part~=speaker]')).to.equal(null);
  });

  it('names nobody in a language whose words for saying it does not know', async () => {
    const articleBody = '<p>«Мы откроем гавань до первого снега», – заявила начальник порта Марта Ойеларан.</p>';
    const card = await quote({}, '', { headline: 'Гавань', inLanguage: 'ru', articleBody });
    await card.loaded;
    await card.updateComplete;
    expect(part(card, 'quotation')).to.equal('Мы откроем гавань до первого снега');
    expect(part(card, 'speaker')).to.equal('');
  });

  it('links to the sentence', async () => {
    const card = await quote({ number: '2' });
    const link = card.shadowRoot?.querySelector<HTMLAnchorElement>('[part~=source]');
    expect(link?.href ?? '', 'at once').to.match(/^https:\/\/meridian\.example\/lighthouse/);
    await until(() => link?.href.includes(':~:'), 'the sentence was addressed');
    expect(link?.href ?? '').to.match(/^https:\/\/meridian\.example\/lighthouse#:~:text=The%20light%20belongs/);
  });

  it('says that it found no quotation, or none that fits', async () => {
    const none = place('press-quote');
    const failed = untilEvent(none, 'press-error');
    none.article = { headline: 'Nobody speaks', articleBody: '<p>Nothing was said.</p>' };
    await failed;
    expect(none.error?.code).to.equal('no-quote');
    const wrong = await quote({ number: '17' });
    expect(wrong.error?.message ?? '').to.match(/None of the article's 2 quotations/);
    expect(wrong.verification).to.equal('unchecked');
    wrong.number = 1;
    await wrong.updateComplete;
    expect(wrong.state).to.equal('ready');
  });

  it('opens the paragraph around the words, by keyboard too', async () => {
    const card = await quote({ number: '2' });
    const details = card.shadowRoot?.querySelector<HTMLDetailsElement>('[part~=context]');
    expect(details?.open).to.equal(false);
    details?.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(details?.open).to.equal(true);
    await until(() => details?.querySelector('mark'), 'the paragraph was drawn');
    expect(details?.querySelector('blockquote')?.textContent).to.match(/^According to the mayor, “The light/);
    expect(details?.querySelector('mark')?.textContent).to.match(/^The light belongs/);
  });

  it('offers to take the words along, and tells the page when they were copied', async () => {
    const card = await quote({ number: '2' });
    const details = card.shadowRoot?.querySelector<HTMLDetailsElement>('[part~=actions]') as HTMLDetailsElement;
    expect(details.querySelector('button')).to.equal(null);
    details.open = true;
    const button = await until(() => details.querySelector('button'), 'the buttons were drawn');
    const copied: ClipboardItem[] = [];
    const write = navigator.clipboard.write.bind(navigator.clipboard);
    navigator.clipboard.write = async (items) => void copied.push(...items);
    const shared = untilEvent<PressShareEvent>(document, 'press-share');
    button.click();
    const { kind, text, url } = await shared;
    const next = untilEvent<PressShareEvent>(document, 'press-share');
    card.number = 1;
    await card.updateComplete;
    button.click();
    expect((await next).text, 'what is shown now').to.match(/^“Every step/);
    navigator.clipboard.write = write;
    expect(kind).to.equal('text');
    expect(text).to.match(/^“The light belongs.*\n— /s);
    expect(url).to.match(/#:~:text=/);
    expect(await (await copied[0]?.getType('text/plain'))?.text()).to.equal(text);
    await expect(card).to.be.accessible();
  });

  it('hands pictures to other programs where the browser does, with speaker, source and link', async () => {
    const shared: ShareData[] = [];
    Object.assign(navigator, { canShare: () => true, share: async (data: ShareData) => void shared.push(data) });
    const card = await quote({ number: '2' });
    const details = card.shadowRoot?.querySelector<HTMLDetailsElement>('[part~=actions]') as HTMLDetailsElement;
    details.open = true;
    const buttons = await until(
      () => (details.querySelector('button') ? [...details.querySelectorAll('button')] : false),
      'the buttons were drawn',
    );
    for (const size of ['1200', '1080']) {
      const told = untilEvent<PressShareEvent>(card, 'press-share');
      buttons.find(({ textContent }) => textContent?.includes(`PNG ${size}`))?.click();
      expect((await told).kind).to.equal('picture');
      const { files, text } = shared.at(-1) ?? {};
      expect(files?.map(({ type, name }) => [type, name.includes(size)])).to.deep.equal([['image/png', true]]);
      expect(text).to.match(/^“The light belongs.*\n— .*#:~:text=/s);
    }
    // What the browser has itself stands on the prototype.
    Reflect.deleteProperty(navigator, 'canShare');
    Reflect.deleteProperty(navigator, 'share');
  });

  describe('with a claim', () => {
    let network: FetchTable;
    beforeEach(() => {
      network = fetchTable({ '/lighthouse.json': () => jsonLd(SAMPLE) });
    });
    afterEach(() => network.restore());

    it('shows its words without marks and attribution, and checks them', async () => {
      const claim =
        '<blockquote>"Every step was counted twice before we let anybody up" <cite>A visitor</cite></blockquote>';
      const card = await quote({}, claim);
      expect(part(card, 'quotation')).to.equal('Every step was counted twice before we let anybody up');
      expect(card.verification).to.equal('verbatim');
    });

    it('never calls other words verified', async () => {
      const card = await quote({}, '<blockquote>Every step was counted once before we let anybody up</blockquote>');
      expect(card.verification).to.equal('altered');
      expect(card.matches(':state(altered)')).to.equal(true);
      const words = card.shadowRoot?.querySelector('[part~=quotation]');
      expect(words?.querySelector('del')?.textContent).to.equal('[in the source: twice]');
      expect(words?.querySelector('ins')?.textContent).to.equal('[here: once]');
      expect(part(card, 'verification')).to.equal('≠Differs from the source in one word');
    });

    it('counts words, not stops, and keeps a stop at its word', async () => {
      const card = await quote({}, '<blockquote>Every step was counted once before we let anybody up.</blockquote>');
      expect(part(card, 'quotation')).to.match(/anybody up\[in the source: ,\]\[here: \.\]$/);
      expect(part(card, 'verification')).to.equal('≠Differs from the source in one word');
    });

    it('says that the words are not in the source, or only in parts', async () => {
      expect((await quote({}, '<blockquote>The sea is green on Tuesdays</blockquote>')).verification).to.equal(
        'not-found',
      );
      const cut = '<blockquote>Every step was counted […] before we let anybody up</blockquote>';
      expect((await quote({}, cut)).verification).to.equal('abridged');
    });

    it('does not call words verbatim that the source gives to somebody else', async () => {
      const card = await quote({ speaker: 'Piet Hollander' }, '<blockquote>Every step was counted twice</blockquote>');
      expect(card.verification).to.equal('altered');
      expect(part(card, 'verification')).to.equal('≠The source gives these words to Jonna Brandt');
      card.speaker = 'Jonna Brandt';
      await card.updateComplete;
      expect(card.verification).to.equal('verbatim');
    });

    it('takes the address of the claim where it has none of its own', async () => {
      const card = place(
        'press-quote',
        {},
        '<blockquote cite="/lighthouse.json">The light belongs to the town</blockquote>',
      );
      await card.loaded;
      expect(network.calls).to.have.length(1);
      expect(card.verification).to.equal('verbatim');
    });

    it('leaves the words where they are when the source is out of reach', async () => {
      network.set({ '/down.json': new Response('', { status: 503 }) });
      const card = place(
        'press-quote',
        { src: '/down.json' },
        '<blockquote>The light belongs to the town</blockquote>',
      );
      await untilEvent(card, 'press-error');
      await card.updateComplete;
      expect(card.verification).to.equal('unchecked');
      expect(card.shadowRoot?.querySelector('slot')?.assignedElements()).to.have.length(1);
    });
  });
});
