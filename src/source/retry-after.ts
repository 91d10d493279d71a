/** No source is taken at its word for longer than a day, in seconds. */
const LONGEST = 86_400;

/**
 * The seconds after which a source wants to be asked again, from its header `Retry-After`: a number
 * of them, or a date. A page sees the header of another origin only where that exposes it.
 *
 * @see https://httpwg.org/specs/rfc9110.html#field.retry-after
 */
export function retryAfter(response: Response | undefined): number | undefined {
  const value = response?.headers.get('retry-after')?.trim();
  if (!value) return undefined;
  // A date has letters; without them, engines make a date of nearly any number.
  const seconds = /[a-z]/i.test(value) ? (Date.parse(value) - Date.now()) / 1000 : Number(value);
  return Number.isNaN(seconds) || seconds === Infinity ? undefined : Math.min(Math.max(0, Math.ceil(seconds)), LONGEST);
}
