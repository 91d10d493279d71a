import type { SpeakerRule } from './speaker-rules.js';

/** Who a rule found for a marked stretch; positions are indices into the shape. */
export interface Attribution {
  readonly rule: SpeakerRule;
  readonly who: readonly [start: number, end: number];
  readonly cue?: readonly [start: number, end: number] | undefined;
}

/** Applies the rules to one marked stretch, `at` being its index in the shape. */
export function attributeQuote(
  kinds: string,
  at: number,
  likeness: number,
  rules: readonly SpeakerRule[],
): Attribution | undefined {
  for (const rule of rules) {
    if (rule.needs > likeness) continue;
    rule.pattern.lastIndex = at;
    const groups = rule.pattern.exec(kinds)?.indices?.groups;
    if (groups) return { rule, ...groups } as Attribution;
  }
  return undefined;
}
