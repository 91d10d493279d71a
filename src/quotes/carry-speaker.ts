import type { Attribution } from './attribute-quote.js';
import type { MarkedSpan } from './pair-marks.js';
import type { Shape } from './read-shape.js';
import type { Words } from './speech-rules.js';

/** A quotation that was already given its speaker. */
export interface Spoken {
  readonly at: number;
  readonly attribution?: Attribution;
}

/**
 * Gives words without any cue of their own the speaker of the quotation before: where a paragraph takes it up again,
 * later in the same paragraph, or where a whole paragraph is nothing but speech.
 */
export function carrySpeaker(
  shape: Shape,
  at: number,
  span: MarkedSpan,
  words: Words,
  last: Spoken | undefined,
): Attribution | undefined {
  if (!last?.attribution) return undefined;
  const sameParagraph = !shape.kinds.slice(last.at, at).includes('¶');
  const opensParagraph = at > 0 && shape.kinds[at - 1] === '¶';
  if (span.continued || sameParagraph || (words.sentence && words.count > 3 && opensParagraph)) {
    const { who, cue } = last.attribution;
    return { rule: 'speaks on', who, ...(cue !== undefined && { cue }) };
  }
  return undefined;
}
