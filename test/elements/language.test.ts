import { expect } from '@open-wc/testing';
import { directionOf, languageAt } from '../../src/elements/language.js';

describe('directionOf', () => {
  for (const [language, direction] of [
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['FA', 'rtl'],
    ['ur-PK', 'rtl'],
    ['en', 'ltr'],
    ['kk', 'ltr'],
    ['arn', 'ltr'],
    [undefined, undefined],
  ] as const) {
    it(`is ${direction} for ${language}`, () => {
      expect(directionOf(language)).to.equal(direction);
    });
  }
});

describe('languageAt', () => {
  it('is the language of the nearest ancestor, across shadow roots', () => {
    const outer = document.createElement('div');
    outer.lang = 'kk';
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(languageAt(inner)).to.equal('kk');
    inner.lang = 'de';
    expect(languageAt(inner)).to.equal('de');
  });

  it('is not known where the page says it is not, or says nothing', () => {
    const element = document.createElement('p');
    expect(languageAt(element)).to.equal(undefined);
    element.lang = '';
    expect(languageAt(element)).to.equal(undefined);
  });
});
