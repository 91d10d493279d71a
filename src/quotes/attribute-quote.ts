import type { Shape } from './read-shape.js';
import type { Words } from './speech-rules.js';
import type { SpeakerRule } from './speaker-rules.js';

/** Who a rule found for a marked stretch; positions are indices into the shape. */
export interface Attribution {
  readonly rule: string;
  readonly who: readonly [start: number, end: number];
  readonly cue?: number | undefined;
}

/** How many letters of the shape a rule sees on either side: no search is longer, however long the text. */
const REACH = 160;

/** Applies the rules to one marked stretch, `at` being its index in the shape. */
export function attributeQuote(
  { kinds }: Shape,
  at: number,
  { sentence, long }: Words,
  rules: readonly SpeakerRule[],
): Attribution | undefined {
  const from = Math.max(0, at - REACH);
  const around = kinds.slice(from, at + REACH);
  for (const { name, pattern, needs } of rules) {
    if (needs && !sentence && (needs === 'sentence' || !long)) continue;
    pattern.lastIndex = at - from;
    const groups = pattern.exec(around)?.indices?.groups;
    if (groups?.['who']) {
      const [start, end] = groups['who'];
      return { rule: name, who: [from + start, from + end], cue: groups['cue'] && from + groups['cue'][0] };
    }
  }
  return undefined;
}
