/** A date and time without a zone, as ISO 8601 writes it. */
const WITHOUT_ZONE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;

/**
 * A valid date, or undefined. A time without a zone is taken as UTC, so that every reader is shown
 * the same moment; numbers are milliseconds since 1970.
 */
export function readDate(value: unknown): Date | undefined {
  if (!(value instanceof Date) && typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = typeof value === 'string' ? value.trim() : value;
  const date = new Date(
    typeof written === 'string' && WITHOUT_ZONE.test(written) ? `${written.replace(' ', 'T')}Z` : written,
  );
  return Number.isNaN(date.getTime()) ? undefined : date;
}
