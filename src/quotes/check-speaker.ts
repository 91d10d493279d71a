import type { Quotation, TextSpan } from '../model/quotation.js';
import { normaliseText } from './normalise-text.js';

/**
 * Whether a speaker somebody names is the one the article gives for the words at `found`: `same`, `other`, or `unknown`
 * where the article marks no quotation there or names nobody. The last name decides; a role alone is never proof.
 */
export function checkSpeaker(
  claimed: string,
  found: TextSpan,
  quotations: readonly Quotation[],
): 'same' | 'other' | 'unknown' {
  const quotation = quotations.find(({ segments }) =>
    segments.some(({ start, end }) => start < found.end && found.start < end),
  );
  const speaker = quotation?.speaker;
  if (!speaker) return 'unknown';
  const wanted = lastWord(claimed);
  if (!wanted) return 'unknown';
  const known = wordsOf(`${speaker.name ?? ''} ${speaker.text}`);
  if (known.includes(wanted)) return 'same';
  return speaker.name || /\p{Lu}/u.test(speaker.text.slice(1)) ? 'other' : 'unknown';
}

const wordsOf = (text: string): string[] =>
  normaliseText(text)
    .text.toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
const lastWord = (name: string): string | undefined => wordsOf(name.split(/[,(]/)[0] ?? '').at(-1);
