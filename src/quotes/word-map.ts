/** What UTF-16 units are to a reader of words, filled as they are met; 0 = not met yet. See `letterOf`. */
const letters = new Uint16Array(65_536);
for (const sign of "’'.&/-") letters[sign.charCodeAt(0)] = 2;

/** What a UTF-16 unit is to a reader of words: 1 no part of one, 2 a joining sign, else the letter in lower case. */
export const letterOf = (unit: number): number => letters[unit] || meet(unit);

function meet(unit: number): number {
  const letter = String.fromCharCode(unit);
  return (letters[unit] = /[\p{L}\p{M}\p{N}$#@]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 1);
}

/** One letter more in the number that stands for a word, so that no word need be cut out of its text. */
export const hashOn = (hash: number, letter: number): number => (Math.imul(hash, 65_599) + letter) & 0x3fff_ffff;

/** From the number of a word to its kind, one letter. Two words meet in one number less than once in a million. */
export type WordMap = ReadonlyMap<number, string>;

/** Folds lists of words, each under its kind; a word that begins with a dash is an ending. The last list wins. */
export function foldWords(...lists: readonly (readonly [kind: string, words: string])[]): WordMap {
  const map = new Map<number, string>();
  for (const [kind, words] of lists) {
    for (const word of words.split(' ')) {
      const units = word.split('');
      // Endings are read from behind, the dash last.
      if (word[0] === '-') units.reverse();
      map.set(
        units.reduce((hash, unit) => hashOn(hash, letterOf(unit.charCodeAt(0))), 0),
        kind,
      );
    }
  }
  return map;
}

/** What the longest listed ending of a word tells, of at most `most` letters. */
export function kindByEnding(map: WordMap, text: string, start: number, end: number, most: number): string | undefined {
  let hash = 0;
  let kind;
  for (let at = end; at > start && at > end - most;) {
    hash = hashOn(hash, letterOf(text.charCodeAt(--at)));
    kind = map.get(hashOn(hash, 2)) ?? kind;
  }
  return kind;
}
