import { findDate } from './find-date.js';

/**
 * The date among what a page says in several ways, the one that is believed first before others. Of
 * the plain `meta` date, which is often that of the last change, and the one in sight, which may be today's,
 * the earlier is the one of publication.
 *
 * @returns what was said, as `Date` reads it, and which way said it
 */
export function pickDate(
  said: readonly (readonly [way: string, date: unknown])[],
  language: string,
): readonly [way: string, date: string] | undefined {
  const dates = said.flatMap(([way, given]) => {
    const written: unknown = [given].flat()[0];
    // Pages write dates for readers into their machine-readable places, too.
    const date = typeof written === 'string' && !(Date.parse(written) >= 0) ? findDate(written, language) : written;
    return typeof date === 'string' ? [[way, date] as const] : [];
  });
  const [first, second] = dates;
  const isDoubtful = first?.[0] === 'meta' && second?.[0] === 'visible';
  return isDoubtful && Date.parse(second[1]) < Date.parse(first[1]) ? second : first;
}

const HOUR = 3_600_000;

/** A moment in UTC: what programs write who do not tell where the newsroom is. */
const UTC = /\d:\d.*(?:Z|GMT|UTC|[+-]00:?00)$/;

/**
 * The same moment in the zone where it was on the day that the page prints. In UTC, what was published at
 * night is of the day before or after.
 *
 * @param printed days in the address and in sight, the surer first
 */
export function asPrinted(moment: unknown, printed: readonly unknown[]): unknown {
  if (typeof moment !== 'string' || !UTC.test(moment)) return moment;
  const time = Date.parse(moment);
  for (const day of printed) {
    const begins = typeof day === 'string' ? Date.parse(day.slice(0, 10)) : Number.NaN;
    const east = Math.ceil((begins - time) / HOUR);
    const west = Math.floor((time - begins) / HOUR) - 23;
    const zone = east > 0 && east < 15 ? `+${digits(east)}` : west > 0 && west < 13 ? `-${digits(west)}` : undefined;
    if (zone) return `${new Date(time + Number(zone) * HOUR).toISOString().slice(0, 19)}${zone}:00`;
  }
  return moment;
}

const digits = (hours: number): string => String(hours).padStart(2, '0');
