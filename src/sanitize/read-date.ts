/** Hours that zones are ahead of UTC, by the names that feeds write and `Date` does not know. */
const ZONES: Readonly<Record<string, number>> = {
  BST: 1, CET: 1, MEZ: 1, CEST: 2, MESZ: 2, EET: 2, EEST: 3, MSK: 3, IST: 5.5, HKT: 8, SGT: 8, JST: 9, KST: 9, AEST: 10, AEDT: 11, NZST: 12,
}; // prettier-ignore

/** Whether a text says which zone it means, or is a day in ISO 8601, which has none. */
const ZONED = /[+-]\d\d:?\d\d$|[+-]\d{4}\b|\b(?:Z|UTC?|GMT|[ECMP][SD]T)\b|\dZ$|^\d{4}(?:-\d\d){0,2}$/;

/**
 * A valid date, or undefined: ISO 8601 and what feeds write instead. A time without a zone is taken
 * as UTC, so that every reader is shown the same moment; numbers are milliseconds since 1970, and
 * ten digits are seconds.
 */
export function readDate(value: unknown): Date | undefined {
  if (!(value instanceof Date) && typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  // `Date` finds a year in any number that follows a word.
  if (text && !/\d{4}|\d:\d\d/.test(text)) return undefined;
  const date = new Date(/^\d{10,13}$/.test(text) ? Number(text.padEnd(13, '0')) : text ? written(text) : value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The text as every browser's `Date` reads it. */
function written(text: string): string {
  const plain = text
    .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:')
    // The day before the month, as most of the world has it: `Date` takes them the other way round.
    .replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4}),?/, '$2/$1/$3')
    .replace(/^(1[3-9]|2\d|3[01])\/(\d{1,2})\//, '$2/$1/')
    .replace(/\b[A-Z]{3,4}$/, (name) => (name in ZONES ? `GMT+${offset(ZONES[name] ?? 0)}` : name));
  if (ZONED.test(plain)) return plain;
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.]*$/.test(plain) ? `${plain.replace(' ', 'T')}Z` : `${plain} UTC`;
}

/** Hours as `0530`. */
function offset(hours: number): string {
  return String(Math.floor(hours) * 100 + (hours % 1) * 60).padStart(4, '0');
}
