import { safeUrl } from '../model/safe-url.js';

/**
 * Only candidates with a safe address and a plain descriptor. Commas inside addresses are legal, and
 * the space behind the comma that parts candidates may be missing.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export function readSrcset(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const safe: string[] = [];
  let address: string | undefined;
  let descriptor: string | undefined;
  const end = (): void => {
    const url = safeUrl(address, base);
    if (url && descriptor !== 'unknown') safe.push(descriptor ? `${url} ${descriptor}` : url);
    address = descriptor = undefined;
  };
  const tokens = value.split(/[\t\n\f\r ]+/).flatMap((token) => {
    const glued = /^(\d+(?:\.\d+)?[wx]),([^,].*)$/.exec(token);
    return glued ? [`${glued[1]},`, glued[2] ?? ''] : [token];
  });
  for (const token of tokens) {
    let last = token.length;
    while (token[last - 1] === ',') last -= 1;
    const words = token.slice(0, last);
    if (words && address === undefined) address = words;
    else if (words) descriptor = !descriptor && /^\d+(?:\.\d+)?[wx]$/.test(words) ? words : 'unknown';
    if (last < token.length) end();
  }
  end();
  return safe.join(', ') || undefined;
}
