import type { Quotation, TextSpan } from '../model/quotation.js';
import type { Attribution } from './attribute-quote.js';
import { attributeQuote } from './attribute-quote.js';
import type { Spoken } from './carry-speaker.js';
import { carrySpeaker } from './carry-speaker.js';
import type { Language } from './language.js';
import { nameSpeakers } from './name-speaker.js';
import { pairMarks } from './pair-marks.js';
import { readShape } from './read-shape.js';
import { SILENT_RULES, readWords } from './speech-rules.js';

interface Draft {
  readonly segments: TextSpan[];
  readonly attribution: Attribution | undefined;
  lastAt: number;
}

/**
 * Finds and attributes the quotations of a text in one language: pairs the marks, reads the rest into a shape, lets the
 * rules look at each marked stretch, and names the speakers. `findQuotes` is the public form.
 */
export function extractQuotes(text: string, language: Language): Quotation[] {
  const spans = pairMarks(text, language.lowMarks);
  if (spans.length === 0) return [];
  const shape = readShape(text, spans, language);
  const { kinds, marks, starts, ends } = shape;
  const drafts: Draft[] = [];
  let last: Spoken | undefined;

  spans.forEach(({ start, end, continued }, index) => {
    const at = marks[index] ?? 0;
    const words = readWords(text.slice(start, end).trim(), kinds.charAt(at), kinds.charAt(at + 1));
    const attribution =
      attributeQuote(kinds, at, words, language.rules) ?? carrySpeaker(kinds, at, continued, words, last);
    if (!continued && SILENT_RULES.some((holds) => holds(words, attribution?.rule, shape, at))) return;
    const draft = drafts.at(-1);
    if (draft && (continued || isSplit(kinds.slice(draft.lastAt + 1, at), draft.attribution, attribution))) {
      draft.segments.push({ start, end });
      draft.lastAt = at;
    } else drafts.push({ segments: [{ start, end }], lastAt: at, attribution });
    last = { at, attribution };
  });

  const nameSpeaker = nameSpeakers(text, shape, language);
  return drafts.map(({ segments, attribution }) => ({
    text: segments.map(({ start, end }) => text.slice(start, end).trim()).join(' '),
    segments,
    ...(attribution && { speaker: nameSpeaker(attribution.who) }),
    ...(attribution?.cue && { cue: text.slice(starts[attribution.cue], ends[attribution.cue]) }),
  }));
}

/** “…,” she said, “…”: nothing but the speaker and the cue between two commas. */
function isSplit(between: string, first: Attribution | undefined, second: Attribution | undefined): boolean {
  return /^[^.;:¶QKHM]{1,29},$/.test(between) && first?.rule[0] === '“' && second?.who[0] === first.who[0];
}
