import { findQuotes } from '../../src/quotes/find-quotes.js';

/** One row per segment, as `../shared/tools/quotes/score.mjs` expects. */
export function extract(text: string, { lang }: { readonly lang: string }): object[] {
  return findQuotes(text, { lang }).flatMap(({ segments, speaker, cue }) =>
    segments.map(({ start, end }) => ({
      start,
      end,
      speaker: speaker?.text,
      speakerStart: speaker?.start,
      speakerEnd: speaker?.end,
      name: speaker?.name,
      cue,
    })),
  );
}
