import type { Attribution } from './attribute-quote.js';
import type { MarkedSpan } from './pair-marks.js';
import type { Shape } from './read-shape.js';
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
  { kinds }: Shape,
  at: number,
  { continued }: MarkedSpan,
  { sentence, long }: Words,
  last: Spoken | undefined,
): Attribution | undefined {
  if (!last?.attribution) return undefined;
  const sameParagraph = kinds.indexOf('¶', last.at) > at;
  const opensParagraph = kinds[at - 1] === '¶';
  return continued || sameParagraph || (sentence && long && opensParagraph)
    ? { ...last.attribution, rule: 'speaks on' }
    : undefined;
}
