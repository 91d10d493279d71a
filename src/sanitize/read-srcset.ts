import { safeUrl } from '../model/safe-url.js';

/** An address without commas at its ends, what describes it, and the comma or the end behind. */
const CANDIDATE = /[\s,]*([^\s,](?:\S*[^\s,])?)((?:\s+[^\s,]+)*)\s*(?:,|$)/gy;

/** UTF-16 units; a list past it is an attack or a mistake. */
const LONGEST = 20_000;

/**
 * Only candidates with a safe address and a plain descriptor. Commas inside addresses are legal, and
 * the space behind the comma that parts candidates may be missing.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export function readSrcset(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const safe = [...value.matchAll(CANDIDATE)].flatMap(([, address, described = '']) => {
    const url = safeUrl(address, base);
    const descriptor = described.trim();
    return url && /^(?:\d+(?:\.\d+)?[wx])?$/.test(descriptor) ? `${url} ${descriptor}`.trim() : [];
  });
  return safe.join(', ') || undefined;
}
