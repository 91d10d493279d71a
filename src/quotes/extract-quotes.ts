import type { Quotation, TextSpan } from '../model/quotation.js';
import type { Attribution } from './attribute-quote.js';
import { attributeQuote } from './attribute-quote.js';
import type { Spoken } from './carry-speaker.js';
import { carrySpeaker } from './carry-speaker.js';
import type { Language } from './language.js';
import { lexiconOf } from './lexicon.js';
import { nameSpeakers } from './name-speaker.js';
import { pairMarks } from './pair-marks.js';
import type { Shape } from './read-shape.js';
import { readShape } from './read-shape.js';
import { SPEAKER_RULES } from './speaker-rules.js';
import { SILENT_RULES, readWords } from './speech-rules.js';

interface Draft {
  readonly segments: TextSpan[];
  readonly attribution?: Attribution;
  lastAt: number;
}

/**
 * Finds and attributes the quotations of a text in one language: pairs the marks, reads the rest into a shape, lets the
 * rules look at each marked stretch, and names the speakers. `findQuotes` is the public form.
 */
export function extractQuotes(text: string, language: Language): Quotation[] {
  
  const spans = pairMarks(text, language.lowMarks);
  if (spans.length === 0) return [];
  const lexicon = lexiconOf(language);
  const shape = readShape(text, spans, lexicon);
  const rules = [...SPEAKER_RULES, ...(language.rules ?? [])];
  const drafts: Draft[] = [];
  let last: Spoken | undefined;

  spans.forEach((span, index) => {
    const at = shape.marks[index] ?? 0;
    const words = readWords(
      text.slice(span.start, span.end).trim(),
      shape.kinds.charAt(at),
      shape.kinds.charAt(at + 1),
    );
    const own = attributeQuote(shape, at, words, rules);
    const attribution = own ?? carrySpeaker(shape, at, span, words, last);
    if (!span.continued && SILENT_RULES.some(({ holds }) => holds(shape, at, words, attribution?.rule))) return;

    const draft = drafts.at(-1);
    if (draft && (span.continued || isSplit(shape, draft, at, attribution))) {
      draft.segments.push({ start: span.start, end: span.end });
      draft.lastAt = at;
    } else
      drafts.push({
        segments: [{ start: span.start, end: span.end }],
        lastAt: at,
        ...(attribution && { attribution }),
      });
    last = { at, ...(attribution && { attribution }) };
  });

  const nameSpeaker = nameSpeakers(text, shape, lexicon);
  return drafts.map(({ segments, attribution }) => ({
    text: segments.map(({ start, end }) => text.slice(start, end).trim()).join(' '),
    segments,
    ...(attribution && { speaker: nameSpeaker(attribution.who) }),
    ...(attribution?.cue !== undefined && {
      cue: text.slice(shape.starts[attribution.cue], shape.ends[attribution.cue]),
    }),
  }));
}

/** “…,” she said, “…”: nothing but the speaker and the cue between two commas. */
function isSplit(shape: Shape, draft: Draft, at: number, attribution: Attribution | undefined): boolean {
  const between = shape.kinds.slice(draft.lastAt + 1, at);
  return (
    between.length < 30 &&
    /^[^.;:¶QKHM]+,$/.test(between) &&
    draft.attribution?.rule.startsWith('“…”') === true &&
    attribution?.who[0] === draft.attribution.who[0]
  );
}
