import type { Block } from './block.js';

/** A kind of text that stands in the body of an article and is not part of it. */
export interface BoilerplateRule {
  /** What the `keep` attribute and `provenance.removed` call it. */
  readonly name: string;
  readonly matches: (block: Block) => boolean;
}

/** How many blocks from the end the lines that ask something of the reader are looked for. */
const TAIL = 4;

const ASKS_TO_SUBSCRIBE =
  /\b(?:sign up|subscribe|newsletter|sent (?:directly|straight) to you|in your inbox|delivered to your (?:inbox|e-?mail))\b/i;
const NAMES_A_CHANNEL =
  /\b(?:newsletter|e-?mail|inbox|twitter|facebook|instagram|telegram|youtube|tiktok|whatsapp|mastodon|bluesky|social (?:networks|media)|website)\b/i;
const ASKS_TO_FOLLOW = /^(?:you can )?(?:also )?(?:follow|find|like|join) us\b/i;

/**
 * The rules, in the order they are tried. Each looks at one block; a rule that needs a second look
 * at a sentence a reporter might have written asks for two signs.
 */
export const RULES: readonly BoilerplateRule[] = Object.freeze([
  {
    name: 'newsletter',
    matches: ({ text, fromEnd }) =>
      fromEnd < TAIL && text.length < 400 && ASKS_TO_SUBSCRIBE.test(text) && NAMES_A_CHANNEL.test(text),
  },
  {
    name: 'follow',
    matches: ({ text, fromEnd }) =>
      fromEnd < TAIL && text.length < 400 && ASKS_TO_FOLLOW.test(text) && NAMES_A_CHANNEL.test(text),
  },
] satisfies BoilerplateRule[]);
