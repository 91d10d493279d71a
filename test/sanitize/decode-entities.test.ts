import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeEntities } from '../../src/sanitize/decode-entities.js';

const KNOWN = [
  ['&amp;', '&'],
  ['&lt;p&gt;', '<p>'],
  ['&quot;a&apos;b', '"a\'b'],
  ['a&nbsp;b', 'a\u00a0b'],
  ['&#8217;', '’'],
  ['&#x2019;', '’'],
  ['&#X2019;', '’'],
  ['&#x1F600;', '😀'],
  ['&#39', "'"],
  ['&rsquo;&lsquo;&ldquo;&rdquo;', '’‘“”'],
  ['&ndash;&mdash;&hellip;', '–—…'],
  ['&AElig;&aelig;&szlig;&Oslash;', 'ÆæßØ'],
  ['AT&amp', 'AT&'],
  ['a &lt b', 'a < b'],
  ['&AMP;&LT;&GT;&QUOT;', '&<>"'],
] as const;

const ACCENTS = [
  ['&eacute;', 'é'],
  ['&Eacute;', 'É'],
  ['&agrave;', 'à'],
  ['&ocirc;', 'ô'],
  ['&ntilde;', 'ñ'],
  ['&uuml;', 'ü'],
  ['&aring;', 'å'],
  ['&Scaron;', 'Š'],
  ['&ccedil;', 'ç'],
  ['&gbreve;', 'ğ'],
  ['&zdot;', 'ż'],
  ['&odblac;', 'ő'],
  ['&aogon;', 'ą'],
  ['&amacr;', 'ā'],
] as const;

/** https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state */
const NUMBERS = [
  ['&#128;', '€'],
  ['&#146;', '’'],
  ['&#x97;', '—'],
  ['&#159;', 'Ÿ'],
  ['&#160;', '\u00a0'],
  ['&#0;', '\ufffd'],
  ['&#xD800;', '\ufffd'],
  ['&#xDFFF;', '\ufffd'],
  ['&#x110000;', '\ufffd'],
  ['&#99999999;', '\ufffd'],
] as const;

const UNKNOWN = [
  'AT&T',
  'a & b',
  '&;',
  '&#;',
  '&#x;',
  '&#xyz;',
  '&nonesuch;',
  '&eacute',
  '&qacute;',
  '&bring;',
  '?a=1&copy=2&b=3',
  '&toString;',
  '&valueOf;',
  '&atoString;',
  '&avalueOf;',
];

describe('decodeEntities', () => {
  for (const [written, read] of [...KNOWN, ...ACCENTS]) {
    it(`reads ${written} as ${read}`, () => expect(decodeEntities(written)).to.equal(read));
  }

  for (const [written, read] of NUMBERS) {
    it(`reads the number ${written} as the HTML standard has it`, () => expect(decodeEntities(written)).to.equal(read));
  }

  for (const written of UNKNOWN) {
    it(`leaves ${written} as it is written`, () => expect(decodeEntities(written)).to.equal(written));
  }

  for (const [written, read] of [
    ['&amp;lt;', '&lt;'],
    ['&amp;amp;', '&amp;'],
    ['&#38;#39;', '&#39;'],
    ['&#x26;lt;b&#x26;gt;', '&lt;b&gt;'],
  ] as const) {
    it(`decodes ${written} once`, () => expect(decodeEntities(written)).to.equal(read));
  }

  it('restores any text that was escaped once', () => {
    const escape = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeEntities(escape(text)) === text));
  });

  it('reads every number as the HTML parser does', () => {
    const area = document.createElement('textarea');
    // A carriage return is the one character that the test's own serialisation would change.
    const number = fc.integer({ min: 0, max: 0x11_0000 }).filter((code) => code !== 13);
    fc.assert(
      fc.property(number, fc.boolean(), (code, hex) => {
        const written = hex ? `a&#x${code.toString(16)};` : `a&#${code};`;
        area.innerHTML = written;
        return decodeEntities(written) === area.textContent;
      }),
    );
  });
});
