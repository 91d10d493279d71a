/** A text made comparable, and the way back: `offsets[i]` is where character `i` of `text` starts in the original. */
export interface NormalisedText {
  readonly text: string;
  /** One longer than `text`: the last entry is where the original ends. */
  readonly offsets: readonly number[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  hellip: '...',
  ndash: '-',
  mdash: '-',
  lsquo: "'",
  rsquo: "'",
  sbquo: "'",
  ldquo: '"',
  rdquo: '"',
  bdquo: '"',
  laquo: '"',
  raquo: '"',
};

// An entity, a run of white space, or one character with the marks that combine with it.
const UNIT = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));|\s+|\P{M}\p{M}*|\p{M}+/giu;

/**
 * Makes two spellings of the same words equal, and nothing more: character references are decoded, all double and all
 * single quotation marks and all dashes become one each, the ellipsis becomes three stops, soft hyphens and zero-width
 * characters vanish, runs of white space (no-break spaces too) become one space, and the rest is Unicode NFC. Letters,
 * capitals, digits and punctuation are never touched. Linear in the length of the text.
 */
export function normaliseText(original: string): NormalisedText {
  let text = '';
  const offsets: number[] = [];
  for (const match of original.matchAll(UNIT)) {
    const decoded = decodeEntity(match) ?? match[0];
    let same = sameCharacter(decoded);
    if (same === ' ' && (text === '' || text.endsWith(' '))) same = '';
    text += same;
    for (let unit = 0; unit < same.length; unit++) offsets.push(match.index);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  offsets.push(original.length);
  return { text, offsets };
}

function decodeEntity([, decimal, hex, name]: RegExpMatchArray): string | undefined {
  if (name !== undefined) return ENTITIES[name.toLowerCase()];
  const code = decimal === undefined ? (hex === undefined ? NaN : parseInt(hex, 16)) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function sameCharacter(character: string): string {
  if (/^\s+$/.test(character)) return ' ';
  if (/^[\u00ad\u200b-\u200d\u2060\ufeff]$/.test(character)) return '';
  if (/^[“”„‟«»"″]$/.test(character)) return '"';
  if (/^[‘’‚‛‹›'′`´]$/.test(character)) return "'";
  if (/^[‐-―−]$/.test(character)) return '-';
  return character === '…' ? '...' : character.normalize('NFC');
}
