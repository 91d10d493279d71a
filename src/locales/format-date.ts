/** Making a formatter costs more than drawing a card, and formatting as much: one of each kind, and each day once. */
const formatters = new Map<string, Formatter>();
const written = new Map<string, string>();

/** Days that are remembered at most; then all are forgotten. */
const MOST_DAYS = 500;

const DAY_AND_MONTH = { day: 'numeric', month: 'long' } as const;
const FORMATS = {
  relative: DAY_AND_MONTH,
  day: DAY_AND_MONTH,
  year: { ...DAY_AND_MONTH, year: 'numeric' },
} as const;

/** Writes a day that lies so many days ahead of the one of reading. */
type Formatter = (day: number, ahead: number) => string;

const DAY = 864e5;

/**
 * A date in words of a language, in the time zone of whoever reads it: "today", "yesterday", without
 * its year in the year of reading, else whole. In digits, where the browser lacks the language's words.
 *
 * @param language a BCP 47 tag; one that is not known gives the browser's words
 * @param now the moment of reading; left out where that is not known, as on a server, the date is whole
 */
export function formatDate(date: Date, language: string | undefined, now?: number): string {
  const day = new Date(date).setHours(0, 0, 0, 0);
  const today = now && new Date(now).setHours(0, 0, 0, 0);
  const key = `${day} ${today} ${language}`;
  let words = written.get(key);
  if (words === undefined) {
    words = writeDay(day, language, today);
    if (written.size >= MOST_DAYS) written.clear();
    written.set(key, words);
  }
  return words;
}

function writeDay(day: number, language: string | undefined, today?: number): string {
  if (today === undefined) return format('year', language, day);
  const days = Math.round((today - day) / DAY);
  if (days === 0 || days === 1) return format('relative', language, day, -days);
  return format(new Date(today).getFullYear() === new Date(day).getFullYear() ? 'day' : 'year', language, day);
}

function format(kind: keyof typeof FORMATS, language: string | undefined, day: number, ahead = 0): string {
  const key = `${language} ${kind}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    try {
      formatter = make(kind, language);
    } catch {
      formatter = make(kind);
    }
    formatters.set(key, formatter);
  }
  return formatter(day, ahead);
}

function make(kind: keyof typeof FORMATS, language?: string): Formatter {
  const dates = new Intl.DateTimeFormat(language, FORMATS[kind]);
  // Some browsers know a language by its name alone: its months are M01 to M12, and its "today" is English.
  if (/\bM\d/.test(dates.format(0))) {
    const inDigits = new Intl.DateTimeFormat(language);
    return (day) => inDigits.format(day);
  }
  if (kind !== 'relative') return (day) => dates.format(day);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return (_day, ahead) => relative.format(ahead, 'day');
}
