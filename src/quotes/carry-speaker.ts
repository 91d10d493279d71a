import type { Attribution } from './attribute-quote.js';
import type { Words } from './speech-rules.js';

/** A quotation that was already given its speaker. */
export interface Spoken {
  readonly at: number;
  readonly attribution: Attribution | undefined;
}

/**
 * Gives words without any cue of their own the speaker of the quotation before: where a paragraph takes it up again,
 * later in the same paragraph, or where a whole paragraph is nothing but speech.
 */
export function carrySpeaker(
  kinds: string,
  at: number,
  continued: boolean,
  { sentence, long }: Words,
  last: Spoken | undefined,
): Attribution | undefined {
  if (!last?.attribution) return undefined;
  const sameParagraph = kinds.indexOf('¶', last.at) > at;
  const allSpeech = sentence && long && kinds[at - 1] === '¶';
  return continued || sameParagraph || allSpeech ? { ...last.attribution, rule: 'speaks on' } : undefined;
}
