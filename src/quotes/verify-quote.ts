import type { Verification } from '../model/quotation.js';

/**
 * Whether words stand in a text letter for letter, apart from the shape of quotation marks and
 * dashes, soft hyphens, and the kind and number of spaces. Anything else is `unchecked` so far.
 */
export function verifyQuote(words: string, text: string): Verification {
  return normalised(text).includes(normalised(words)) ? 'verbatim' : 'unchecked';
}

function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[“”„«»‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
