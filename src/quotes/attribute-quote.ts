import type { Shape } from './read-shape.js';
import type { Words } from './speech-rules.js';
import type { SpeakerRule } from './speaker-rules.js';

/** Who a rule found for a marked stretch; positions are indices into the shape. */
export interface Attribution {
  /** The rule's name, for tests and for reading errors by class. */
  readonly rule: string;
  readonly who: readonly [start: number, end: number];
  readonly cue?: number;
}

/** Applies the rules to one marked stretch, `at` being its index in the shape. */
export function attributeQuote(
  shape: Shape,
  at: number,
  { sentence, count }: Words,
  rules: readonly SpeakerRule[],
): Attribution | undefined {
  for (const { name, pattern, needs } of rules) {
    if (needs && !sentence && (needs === 'sentence' || count < 4)) continue;
    pattern.lastIndex = at;
    const groups = pattern.exec(shape.kinds)?.indices?.groups;
    if (groups?.['who']) return { rule: name, who: groups['who'], ...(groups['cue'] && { cue: groups['cue'][0] }) };
  }
  return undefined;
}
