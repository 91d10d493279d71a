/** A text made comparable, and the way back: `offsets[i]` is where character `i` of `text` starts in the original. */
export interface NormalisedText {
  readonly text: string;
  /** One longer than `text`: the last entry is where the original ends. */
  readonly offsets: readonly number[];
}

/** Character references that stand for what `FORMS` makes equal, or for what markup cannot say otherwise. */
const REFERENCES: Readonly<Record<string, string>> = {
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
  ldquo: '"',
  rdquo: '"',
  bdquo: '"',
  laquo: '"',
  raquo: '"',
};

/** What is made equal, beside references and composed letters; nothing else ever is. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛‹›′`´]/g, "'"],
  [/[‐-―−]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
];

// A reference, a run of white space, or one character with the marks that combine with it.
const UNIT = /&(#?\w{2,8});|\s+|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Makes two spellings of the same words equal, and nothing more: character references are decoded, all double and all
 * single quotation marks and all dashes become one each, the ellipsis becomes three stops, soft hyphens and zero-width
 * characters vanish, runs of white space (no-break spaces too) become one space, and the rest is Unicode NFC. Letters,
 * capitals, digits and punctuation are never touched. Linear in the length of the text.
 */
export function normaliseText(original: string): NormalisedText {
  let text = '';
  const offsets: number[] = [];
  for (const { 0: unit, 1: reference, index } of original.matchAll(UNIT)) {
    let same = (reference && decode(reference)) ?? unit;
    if (!/^[!#-_a-~]$/.test(same)) same = FORMS.reduce((form, [from, to]) => form.replace(from, to), same.normalize());
    if (same === ' ' && (text === '' || text.endsWith(' '))) same = '';
    text += same;
    for (let at = 0; at < same.length; at++) offsets.push(index);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  return { text, offsets: [...offsets, original.length] };
}

function decode(reference: string): string | undefined {
  if (reference[0] !== '#') return REFERENCES[reference.toLowerCase()];
  const code = Number(reference.slice(1).replace(/^x/i, '0x'));
  return code <= 0x10_ffff ? String.fromCodePoint(code) : undefined;
}
