/** Making a formatter costs more than drawing a card: one for each locale and style. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const STYLES = { day: { dateStyle: 'long' }, minute: { dateStyle: 'long', timeStyle: 'short' } } as const;

/** A date in words of a language, in the reader's time zone. An unknown language gives the browser's. */
export function formatDate(date: Date, language: string | undefined, style: keyof typeof STYLES = 'day'): string {
  const key = `${language} ${style}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    try {
      formatter = new Intl.DateTimeFormat(language, STYLES[style]);
    } catch {
      formatter = new Intl.DateTimeFormat(undefined, STYLES[style]);
    }
    formatters.set(key, formatter);
  }
  return formatter.format(date);
}
