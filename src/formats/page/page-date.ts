import { findDate } from './find-date.js';

/** Machines are told better than readers, and most addresses have no date. */
const WAYS = Object.freeze(['json-ld', 'open-graph', 'microdata', 'meta', 'visible', 'address']);

/**
 * The date of publication as `Date` reads it, and which way the page says it: the first, but of the plain
 * `meta` date, which is often that of the last change, and the one in sight, which may be today's, the
 * earlier.
 *
 * @param said what the page says in a way
 */
export function pickDate(
  said: (way: string) => unknown,
  language: string,
): readonly [way: string, date: string] | undefined {
  const read = (way: string | undefined): string | undefined => {
    const written: unknown = way && [said(way)].flat()[0];
    if (typeof written !== 'string') return undefined;
    // Pages write dates for readers into their machine-readable places, too.
    return Number.isNaN(Date.parse(written)) ? findDate(written, language) : written;
  };
  const first = WAYS.find(read);
  const seen = first === 'meta' ? read('visible') : undefined;
  const date = read(first);
  if (!first || !date) return undefined;
  return seen && Date.parse(seen) < Date.parse(date) ? ['visible', seen] : [first, asPrinted(date, said)];
}

const HOUR = 3_600_000;

/** A moment in UTC: what programs write who do not tell where the newsroom is. */
const UTC = /\d:\d.*(?:Z|GMT|UTC|[+-]00:?00)$/;

/**
 * The same moment in the zone where it was on the day that the address has or the page shows. In UTC, what was
 * published at night is of the day before or after.
 */
function asPrinted(moment: string, said: (way: string) => unknown): string {
  if (!UTC.test(moment)) return moment;
  const time = Date.parse(moment);
  for (const way of ['address', 'visible']) {
    const begins = Date.parse(String(said(way)).slice(0, 10));
    const east = Math.ceil((begins - time) / HOUR);
    const west = Math.floor((time - begins) / HOUR) - 23;
    const zone = east > 0 && east < 15 ? `+${digits(east)}` : west > 0 && west < 13 ? `-${digits(west)}` : undefined;
    if (zone) return `${new Date(time + Number(zone) * HOUR).toISOString().slice(0, 19)}${zone}:00`;
    if (east <= 0 && west <= 0) break;
  }
  return moment;
}

const digits = (hours: number): string => String(hours).padStart(2, '0');
