import type { Speaker } from '../model/quotation.js';

/**
 * Whether a speaker somebody names is the one the article gives: `same`, `other`, or `unknown` where the article names
 * nobody. The last name decides; a role alone is never proof.
 */
export function checkSpeaker(claimed: string, speaker: Speaker | undefined): 'same' | 'other' | 'unknown' {
  const wanted = wordsOf(claimed.replace(/[,(].*/s, '')).at(-1);
  if (!speaker || !wanted) return 'unknown';
  if (wordsOf(`${speaker.name ?? ''} ${speaker.text}`).includes(wanted)) return 'same';
  return speaker.name || /\p{Lu}/u.test(speaker.text.slice(1)) ? 'other' : 'unknown';
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize()
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}'-]+/gu) ?? [];
