/**
 * What each UTF-16 unit is to a reader of words: 0 not met yet, 1 no part of a word, 2 a sign that may join two halves
 * of a word, else the letter or digit itself in lower case. Filled as units are met.
 */
const letters = new Uint16Array(65_536);
for (const sign of "’'.&/-") letters[sign.charCodeAt(0)] = 2;

/** What a UTF-16 unit is to a reader of words: 1 no part of one, 2 a joining sign, else the letter in lower case. */
export const letterOf = (unit: number): number => letters[unit] || meet(unit);

function meet(unit: number): number {
  const letter = String.fromCharCode(unit);
  return (letters[unit] = /[\p{L}\p{M}\p{N}$#@]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 1);
}

/** From words to kinds: a word's number at the even places, its kind (a character code) behind it. */
export type WordMap = Int32Array;

const SIZE = 8192;

/** One letter more in a word's number, which stands for the word, so that no word is cut out of its text. */
export const hashOn = (hash: number, letter: number): number => (Math.imul(hash, 65_599) + letter) | 0;

/** Where a word's number stands in a map, or would stand. */
function placeOf(map: WordMap, hash: number): number {
  let at = (hash << 1) & (SIZE - 1);
  while (map[at] && map[at] !== hash) at = (at + 2) & (SIZE - 1);
  return at;
}

/** The kind of a word, by its number; 0 where none is listed. */
export const kindOf = (map: WordMap, hash: number): number => map[placeOf(map, hash) + 1] ?? 0;

/**
 * Folds word lists into a map, each word under the letter of its list, in the last list that has it. A word that begins
 * with a dash is an ending. Two words meet in one number less than once in a million.
 */
export function foldWords(...tables: readonly Readonly<Record<string, string>>[]): WordMap {
  const map = new Int32Array(SIZE);
  for (const [kind, words] of tables.flatMap((lists) => Object.entries(lists))) {
    for (const word of words.split(' ')) {
      let hash = 0;
      // Endings are read from behind, the dash last.
      for (const letter of word[0] === '-' ? [...word].toReversed() : word)
        hash = hashOn(hash, letterOf(letter.charCodeAt(0)) );
      const at = placeOf(map, hash);
      map[at] = hash;
      map[at + 1] = kind.charCodeAt(0);
    }
  }
  return map;
}

/** What the longest listed ending of a word tells, of at most `most` letters; 0 where none is listed. */
export function kindByEnding(map: WordMap, text: string, start: number, end: number, most: number): number {
  let hash = 0;
  let kind = 0;
  for (let at = end; at > start && at > end - most; ) {
    hash = hashOn(hash, letterOf(text.charCodeAt(--at)));
    kind = kindOf(map, hashOn(hash, 2)) || kind;
  }
  return kind;
}
