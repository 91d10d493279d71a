import { expect } from '@open-wc/testing';
import '../../src/development/define-all.js';

/** What the console is told while something is done. */
async function warnings(work: () => HTMLElement): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (words: string) => said.push(words);
  try {
    const drawn = work();
    document.body.append(drawn);
    await (drawn as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    drawn.remove();
  } finally {
    console.warn = warn;
  }
  return said;
}

function card(markup: string): HTMLElement {
  return document.createRange().createContextualFragment(markup).firstElementChild as HTMLElement;
}

describe('the development condition', () => {
  const WRONG: readonly (readonly [markup: string, words: RegExp])[] = [
    [
      '<press-headline layout="huge"></press-headline>',
      /layout of <press-headline> expects one of auto, .*not "huge"\. "auto" is used/,
    ],
    ['<press-story extent="all"></press-story>', /extent of <press-story> expects one of excerpt, summary, full/],
    [
      '<press-story paragraphs="0"></press-story>',
      /paragraphs of <press-story> expects a whole number from 1, not "0"\. 3 is used/,
    ],
    [
      '<press-quote number="first"></press-quote>',
      /number of <press-quote> expects a whole number from 1.*It is left out/,
    ],
    ['<press-story heading-level="1"></press-story>', /headingLevel of a card expects a whole number from 2 to 6/],
    ['<press-quote theme="blue"></press-quote>', /theme of a card expects one of auto, light, dark/],
  ];
  for (const [markup, words] of WRONG) {
    it(`says what was expected of ${markup}`, async () => {
      const said = await warnings(() => card(markup));
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(words);
    });
  }

  it('says it once', async () => {
    const one = await warnings(() => card('<press-story images="never"></press-story>'));
    const two = await warnings(() => card('<press-story images="never"></press-story>'));
    expect([one.length, two.length]).to.deep.equal([1, 0]);
  });

  it('says what an article has to be', async () => {
    const given = (article: unknown) => () => Object.assign(document.createElement('press-headline'), { article });
    expect(await warnings(given('{"headline":"x"}'))).to.match(/expects an object.*not "\{/);
    expect(await warnings(given([{ headline: 'x' }]))).to.match(/not an array/);
    expect(await warnings(given({ title: 'x' }))).to.match(/It has none of headline.*but title/);
    expect(await warnings(given({ headline: 'x' }))).to.deep.equal([]);
  });

  it('says that an address is text', async () => {
    const said = await warnings(() =>
      Object.assign(document.createElement('press-story'), { src: new URL('https://news.example/') }),
    );
    expect(said.join()).to.match(/src of a card expects text, not an object/);
  });

  it('is silent about what is right', async () => {
    const right =
      '<press-quote layout="pull" number="2" heading-level="4" theme="dark" images="click" loading="lazy" appearance="plain"></press-quote>';
    expect(await warnings(() => card(right))).to.deep.equal([]);
    expect(
      await warnings(() => Object.assign(document.createElement('press-story'), { headingLevel: 2, paragraphs: 5 })),
    ).to.deep.equal([]);
  });
});
