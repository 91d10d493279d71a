/** Entities that occur in news text and are not a letter with an accent. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»',
  lsaquo: '‹', rsaquo: '›', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', prime: '′',
  ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f',
  copy: '©', reg: '®', trade: '™', deg: '°', sect: '§', para: '¶', times: '×', divide: '÷', plusmn: '±',
  frac12: '½', frac14: '¼', frac34: '¾', sup1: '¹', sup2: '²', sup3: '³', micro: 'µ', ordf: 'ª', ordm: 'º',
  euro: '€', pound: '£', yen: '¥', cent: '¢', iexcl: '¡', iquest: '¿', dagger: '†', larr: '←', rarr: '→', minus: '−',
  szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø',
  eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ', inodot: 'ı', lstrok: 'ł', Lstrok: 'Ł', dstrok: 'đ', Dstrok: 'Đ',
}; // prettier-ignore

/** The name of an accent in an entity, and the mark that Unicode combines with the letter before it. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a',
  caron: '\u030c', cedil: '\u0327', breve: '\u0306', dot: '\u0307', dblac: '\u030b', ogon: '\u0328', macr: '\u0304',
}; // prettier-ignore

/** The oldest names are also read in capitals and without their semicolon. */
const ENTITY = /&(?:#x([\da-f]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|nbsp)(?!\w)|([a-z]\w{1,9})(?=;));?/gi;

/**
 * Decodes the character references of HTML text, once. A name that is not known stays as it is
 * written.
 *
 * @see https://html.spec.whatwg.org/multipage/syntax.html#character-references
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (reference, hex?: string, decimal?: string, old?: string, name?: string) =>
    (hex ?? decimal) === undefined
      ? (named(old?.toLowerCase() ?? name ?? '') ?? reference)
      : character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

/** `eacute` is e and an acute accent: one rule for all letters that Unicode can compose. */
function named(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const accent = name.slice(1);
  const letter = Object.hasOwn(ACCENTS, accent) ? `${name.charAt(0)}${ACCENTS[accent]}`.normalize('NFC') : '';
  return letter.length === 1 ? letter : undefined;
}

/** 128 to 159 mean windows-1252, and what is no character is U+FFFD, as the HTML standard has it. */
function character(code: number): string {
  if (code >= 128 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const invalid = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return invalid ? '\ufffd' : String.fromCodePoint(code);
}
