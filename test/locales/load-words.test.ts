import { expect } from '@open-wc/testing';
import { loadRareWords } from '../../src/locales/load-rare-words.js';
import { loadWords } from '../../src/locales/load-words.js';
import { registerWords } from '../../src/locales/register-words.js';

const LANGUAGES = ['en', 'kk', 'ru', 'de', 'fr', 'es', 'pt', 'it', 'tr', 'ar', 'zh', 'ja'];

/** The texts by key, and how many places each has. */
const places = (words: object): Record<string, number> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, String(text).split('{}').length - 1]));

describe('the words of a language', () => {
  for (const language of LANGUAGES) {
    it(`are all there in ${language}, with the places that English has`, async () => {
      expect(places(await loadWords(language))).to.deep.equal(places(await loadWords('en')));
      expect(places(await loadRareWords(language))).to.deep.equal(places(await loadRareWords('en')));
    });
  }

  it('are those of the language alone, never English by mistake', async () => {
    const all = await Promise.all(LANGUAGES.map(async (language) => (await loadWords(language)).unavailable));
    expect(new Set(all).size).to.equal(LANGUAGES.length);
  });

  it('are found by the beginning of a longer tag, in any case', async () => {
    expect(await loadWords('de-AT')).to.deep.equal(await loadWords('de'));
    expect(await loadWords('ZH-Hant-TW')).to.deep.equal(await loadWords('zh'));
  });

  for (const language of [undefined, '', 'sv', 'constructor', '-', 'x-klingon']) {
    it(`are English where the language is ${language === undefined ? 'not known' : `"${language}"`}`, async () => {
      expect(await loadWords(language)).to.deep.equal(await loadWords('en'));
    });
  }

  it('can be given by the page, with English for what it leaves out', async () => {
    registerWords('nb', { by: 'Av {}', saved: 'Lagret.' });
    expect(await loadWords('nb-NO')).to.include({ by: 'Av {}', unchecked: (await loadWords('en')).unchecked });
    expect((await loadRareWords('nb')).saved).to.equal('Lagret.');
  });

  it('can be other than ours, for one country alone', async () => {
    registerWords('pt-PT', { share: 'Partilhar' });
    expect(await loadWords('pt-pt')).to.deep.equal({ ...(await loadWords('pt')), share: 'Partilhar' });
    expect((await loadWords('pt-BR')).share).to.equal('Compartilhar');
  });
});
