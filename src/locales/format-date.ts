/** Making a formatter costs more than drawing a card: one of each kind for a language, kept. */
const formatters = new Map<string, (value: number) => string>();

const FORMATS = {
  day: { day: 'numeric', month: 'long' },
  year: { day: 'numeric', month: 'long', year: 'numeric' },
} as const;

const DAY = 864e5;

/**
 * A date in words of a language, in the time zone of whoever reads it: "today", "yesterday", without
 * its year in the year of reading, else whole.
 *
 * @param language a BCP 47 tag; one that is not known gives the browser's words
 * @param now the moment of reading; left out where that is not known, as on a server, the date is whole
 */
export function formatDate(date: Date, language: string | undefined, now?: number): string {
  if (now === undefined) return format('year', language, +date);
  const days = Math.round((midnight(now) - midnight(+date)) / DAY);
  if (days === 0 || days === 1) return format('relative', language, -days);
  return format(new Date(now).getFullYear() === date.getFullYear() ? 'day' : 'year', language, +date);
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

function format(kind: keyof typeof FORMATS | 'relative', language: string | undefined, value: number): string {
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
  return formatter(value);
}

function make(kind: keyof typeof FORMATS | 'relative', language?: string): (value: number) => string {
  if (kind === 'relative') {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return (days) => relative.format(days, 'day');
  }
  const dates = new Intl.DateTimeFormat(language, FORMATS[kind]);
  return (time) => dates.format(time);
}
