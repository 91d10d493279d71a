import type { Quotation, Speaker, TextSpan } from '../model/quotation.js';
import { attributeQuote } from './attribute-quote.js';
import type { Language } from './language.js';
import { nameSpeakers } from './name-speaker.js';
import { paragraphShapes } from './paragraph-shapes.js';
import { TITLE_BEFORE, isTitle, likeness } from './speech-rules.js';

/** A quotation that may still grow by a segment. */
interface Draft {
  text: string;
  readonly segments: TextSpan[];
  readonly speaker: Speaker | undefined;
  readonly cue: string | undefined;
}

/** Where a quotation may begin; a paragraph without one is not read. */
const MARK = /[“„«»「"‘]/;
/** “…,” she said, “…”: nothing but the speaker and the cue between two commas. */
const CUE_BETWEEN = /^[^.;:¶QKHM]{1,29},$/;

/**
 * Finds and attributes the quotations of a text in one language: pairs the marks of each paragraph that has any, reads
 * the rest of it into a shape, lets the rules look at each marked stretch, and names the speakers. `findQuotes` is the
 * public form.
 */
export function extractQuotes(text: string, language: Language): Quotation[] {
  const drafts: Draft[] = [];
  const paragraphs = paragraphShapes(text, language);
  const { begins, shapeOf } = paragraphs;
  const nameSpeaker = nameSpeakers(text, language, paragraphs);
  let last: Draft | undefined;
  /** The paragraph that may take up a quotation the one before left open. */
  let open = -1;
  let number = 0;
  for (let place = 0, next; (next = text.slice(place).search(MARK)) >= 0;) {
    while ((begins[number + 1] ?? Infinity) <= place + next) number++;
    const shape = shapeOf(number);
    const { kinds, starts } = shape;
    place = starts.at(-1) ?? 0;
    let before = 0;
    for (const [at, span] of shape.marks) {
      const shown = text.slice(span.start, span.end).trim();
      const like = likeness(shown, kinds.slice(at, at + 2));
      const continued = open === number && at === 1;
      if (span.open) open = number + 1;
      const found = attributeQuote(kinds, at, like, language.rules);
      // Words without any cue of their own have the speaker of the quotation before: where a paragraph takes it up
      // again, later in the same paragraph, or where a whole paragraph is nothing but speech.
      const spoken = continued || (before ? like : like > 2 && at === 1) ? last : undefined;
      const speaker = found ? nameSpeaker(shape, found.who) : spoken?.speaker;
      TITLE_BEFORE.lastIndex = at;
      const silent =
        TITLE_BEFORE.test(kinds) ||
        (speaker ? (found?.rule.object || like < 2) && isTitle(shown) : like < 3 || isTitle(shown));
      if (silent && !continued) continue;
      const split = before && CUE_BETWEEN.test(kinds.slice(before + 1, at)) && speaker?.start === last?.speaker?.start;
      if (last && (continued || (split && speaker && speaker.start > (last.segments.at(-1)?.end ?? 0)))) {
        last.segments.push(span);
        last.text += ` ${shown}`;
      } else {
        const cue = found?.cue ? text.slice(starts[found.cue[0]], starts[found.cue[1]]).trimEnd() : spoken?.cue;
        drafts.push((last = { text: shown, segments: [span], speaker, cue }));
      }
      before = at;
    }
  }
  return drafts;
}
