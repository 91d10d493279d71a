import { formatDate } from '../locales/format-date.js';
import type { Looks } from './looks.js';

/** A date as a `time` element, or nothing; `phrase` puts it into a sentence. */
export function dateView(
  { draw, language, now }: Looks,
  date: Date | undefined,
  phrase: (date: string) => string = String,
): HTMLElement | undefined {
  return date && draw('time', { part: 'date', datetime: date.toISOString() }, phrase(formatDate(date, language, now)));
}
