import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { normaliseText } from '../../src/quotes/normalise-text.js';

describe('normaliseText', () => {
  const equal: readonly (readonly [string, string, string])[] = [
    ['curly and straight marks', '“It’s on”', '"It\'s on"'],
    ['low marks and guillemets', '„ja“ «oui»', '"ja" "oui"'],
    ['dashes of every length', 'rain – snow — hail', 'rain - snow - hail'],
    ['no-break and repeated spaces', 'ten\u00a0 \u202fboats', 'ten boats'],
    ['soft hyphens', 'har\u00adbour', 'harbour'],
    ['character references', 'rain &amp; snow&nbsp;&#8211; &#x201C;hail&rdquo;', 'rain & snow - "hail"'],
    ['composed and decomposed letters', 'Zu\u0308rich', 'Zürich'],
    ['the ellipsis', 'rain…', 'rain...'],
  ];
  for (const [what, one, other] of equal)
    it(`makes ${what} equal`, () => expect(normaliseText(one).text).to.equal(normaliseText(other).text));

  it('keeps capitals, digits and punctuation apart', () => {
    for (const [one, other] of [
      ['Rain', 'rain'],
      ['10', '11'],
      ['rain.', 'rain'],
      ['rain,', 'rain;'],
    ] as const) {
      expect(normaliseText(one).text).to.not.equal(normaliseText(other).text);
    }
  });

  it('maps every character back to a place in the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, offsets } = normaliseText(original);
        expect(offsets).to.have.length(text.length + 1);
        offsets.reduce((before, offset) => {
          expect(offset).to.be.within(before, original.length);
          return offset;
        }, 0);
      }),
    );
  });
});
