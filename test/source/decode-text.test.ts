import { expect } from '@open-wc/testing';
import { decodeText } from '../../src/source/decode-text.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, littleEndian: boolean, marked = true): Uint8Array => {
  const units = Array.from(marked ? `\ufeff${text}` : text, (character) => character.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => view.setUint16(index * 2, unit, littleEndian));
  return new Uint8Array(view.buffer);
};

/** Russian capitals and small letters stand in one block of windows-1251. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

interface Row {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly expected: string;
}

const WORD = 'Гавань';

const xml = (encoding: string): string => `<?xml version="1.0" ${encoding}?><a>${WORD}</a>`;
const html = (meta: string): string => `<!doctype html><head><title>${WORD}</title>${meta}</head>`;

const ROWS: readonly Row[] = [
  { title: 'UTF-8 where nothing is said', bytes: utf8(WORD), expected: WORD },
  { title: 'UTF-8 with its mark, which goes', bytes: utf8(`\ufeff${WORD}`), expected: WORD },
  { title: 'UTF-8 with its mark, whatever the server says', bytes: utf8(`\ufeff${WORD}`), contentType: 'text/xml; charset=windows-1251', expected: WORD },
  { title: 'UTF-8 with its mark, whatever the document says', bytes: utf8(`\ufeff${xml('encoding="windows-1251"')}`), expected: xml('encoding="windows-1251"') },
  { title: 'UTF-16 little-endian by its mark', bytes: utf16(WORD, true), expected: WORD },
  { title: 'UTF-16 big-endian by its mark', bytes: utf16(WORD, false), expected: WORD },
  { title: 'UTF-16 by its mark, whatever the server says', bytes: utf16(WORD, true), contentType: 'text/xml; charset=utf-8', expected: WORD },
  { title: 'UTF-16 little-endian without a mark', bytes: utf16(`<a>${WORD}</a>`, true, false), expected: `<a>${WORD}</a>` },
  { title: 'UTF-16 big-endian without a mark', bytes: utf16(`<a>${WORD}</a>`, false, false), expected: `<a>${WORD}</a>` },
  { title: 'the charset of the server', bytes: windows1251(WORD), contentType: 'text/html; charset=windows-1251', expected: WORD },
  { title: 'the charset of the server in quotes', bytes: windows1251(WORD), contentType: 'text/html;charset="windows-1251"', expected: WORD },
  { title: 'the charset of the server in capitals', bytes: windows1251(WORD), contentType: 'TEXT/HTML; CHARSET=WINDOWS-1251', expected: WORD },
  { title: 'the charset of the server by another of its names', bytes: windows1251(WORD), contentType: 'text/html; charset=cp1251', expected: WORD },
  { title: 'the charset of the server before that of the document', bytes: windows1251(xml('encoding="utf-8"')), contentType: 'text/xml; charset=windows-1251', expected: xml('encoding="utf-8"') },
  { title: 'the encoding of the XML declaration', bytes: windows1251(xml('encoding="windows-1251"')), contentType: 'application/rss+xml', expected: xml('encoding="windows-1251"') },
  { title: 'the encoding of the XML declaration in single quotes', bytes: windows1251(xml("encoding='windows-1251'")), expected: xml("encoding='windows-1251'") },
  { title: 'the encoding of the XML declaration with space about the equals sign', bytes: windows1251(xml('encoding = "windows-1251"')), expected: xml('encoding = "windows-1251"') },
  { title: 'the charset of a meta element', bytes: windows1251(html('<meta charset="windows-1251">')), contentType: 'text/html', expected: html('<meta charset="windows-1251">') },
  { title: 'the charset of a meta element without quotes', bytes: windows1251(html('<meta charset=windows-1251>')), expected: html('<meta charset=windows-1251>') },
  { title: 'the content type of a meta element', bytes: windows1251(html('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">')), expected: html('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">') },
  { title: 'ISO 8859-1 as windows-1252, as every browser does', bytes: latin1('Caf\u00e9 \u0093quoted\u0094'), contentType: 'text/plain; charset=iso-8859-1', expected: 'Café “quoted”' },
  { title: 'UTF-8 where the server names no encoding there is', bytes: utf8(WORD), contentType: 'text/html; charset=none', expected: WORD },
  { title: 'the encoding of the document where the server names none there is', bytes: windows1251(xml('encoding="windows-1251"')), contentType: 'text/xml; charset=none', expected: xml('encoding="windows-1251"') },
  { title: 'UTF-8 where the document names no encoding there is', bytes: utf8(xml('encoding="klingon"')), expected: xml('encoding="klingon"') },
  // .NET writes the encoding of its strings into documents that it sends as UTF-8. The HTML standard reads them so, too.
  { title: 'UTF-8 where a document without zeros says it is UTF-16', bytes: utf8(xml('encoding="utf-16"')), contentType: 'text/xml', expected: xml('encoding="utf-16"') },
  { title: 'letters of one byte where nothing is said and none is UTF-8', bytes: latin1('Caf\u00e9'), contentType: 'text/xml', expected: 'Café' },
  { title: 'bytes that are no UTF-8 among others that are as replacement characters', bytes: Uint8Array.of(0x41, 0xff, 0xc3, 0xa9), expected: 'A\ufffdé' },
  { title: 'no bytes as no text', bytes: new Uint8Array(), expected: '' },
]; // prettier-ignore

describe('decodeText', () => {
  for (const { title, bytes, contentType = '', expected } of ROWS) {
    it(`reads ${title}`, () => expect(decodeText([bytes], contentType)).to.equal(expected));
  }

  it('reads a text whose pieces end inside a character, and inside the mark', () => {
    const bytes = utf16(WORD, true);
    const pieces = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
    expect(decodeText(pieces, '')).to.equal(WORD);
  });

  it('looks for the name of the encoding near the beginning alone', () => {
    const far = `${' '.repeat(1024)}<meta charset="windows-1251">${WORD}`;
    expect(decodeText([utf8(far)], 'text/html')).to.equal(far);
  });
});
