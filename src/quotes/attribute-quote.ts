import type { Words } from './speech-rules.js';
import type { SpeakerRule } from './speaker-rules.js';

/** Who a rule found for a marked stretch; positions are indices into the shape. */
export interface Attribution {
  readonly rule: string;
  readonly who: readonly [start: number, end: number];
  readonly cue?: number | undefined;
}

/** Applies the rules to one marked stretch, `at` being its index in the shape. */
export function attributeQuote(
  kinds: string,
  at: number,
  { sentence, long }: Words,
  rules: readonly SpeakerRule[],
): Attribution | undefined {
  for (const { name, pattern, needs } of rules) {
    if (needs && !sentence && (needs === 'sentence' || !long)) continue;
    pattern.lastIndex = at;
    const groups = pattern.exec(kinds)?.indices?.groups;
    if (groups?.['who']) return { rule: name, who: groups['who'], cue: groups['cue']?.[0] };
  }
  return undefined;
}
