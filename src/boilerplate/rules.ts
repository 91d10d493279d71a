import type { Block, BoilerplateRule, Story } from './block.js';
import { isDateline } from './dateline.js';
import {
  CHANNEL,
  CONSENT,
  CONTACT,
  CONTROLS,
  CREDIT,
  CREDITS,
  FOLLOW,
  FOLLOWING,
  OURS,
  PROMOTION,
  RELATED,
  SUBSCRIBE,
} from './phrases.js';

/** How many blocks from the end the lines that ask something of the reader are looked for. */
const TAIL = 5;

const leads = ({ index }: Block, { opening }: Story): boolean => index < opening;
const trails = ({ index, fromEnd }: Block, { closing }: Story): boolean => index > closing || fromEnd < TAIL;
const isHeading = ({ element = '' }: Block): boolean => /^h[1-6]$/.test(element);
const isSentence = (text: string): boolean => /[.!?…。:;]["”’»)\]]*$/.test(text);

/** Letters and digits alone, so that two ways to write the same words are equal. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The rules, in the order they are tried. Each looks at one block and where it stands; a rule that
 * could meet a sentence a reporter might have written asks for two signs.
 */
export const RULES: readonly BoilerplateRule[] = Object.freeze([
  {
    name: 'headline',
    matches: ({ text, index }, { headline, opening }) =>
      (headline ?? '').length > 12 && (index < 3 || index < opening) && plain(text) === plain(headline ?? ''),
  },
  {
    name: 'following',
    ends: true,
    matches: (block, story) =>
      (block.index > story.closing || block.index + 1 >= story.linksFrom) &&
      block.text.length < 80 &&
      !isSentence(block.text.replace(/:$/, '')) &&
      FOLLOWING.test(block.text),
  },
  {
    name: 'newsletter',
    matches: (block, story) =>
      (trails(block, story) || leads(block, story) || (block.links ?? 0) > 0.3) &&
      block.text.length < 400 &&
      SUBSCRIBE.test(block.text) &&
      CHANNEL.test(block.text) &&
      OURS.test(block.text),
  },
  {
    name: 'follow',
    matches: (block, story) =>
      trails(block, story) && block.text.length < 400 && FOLLOW.test(block.text) && CHANNEL.test(block.text),
  },
  {
    name: 'contact',
    matches: (block, story) => trails(block, story) && block.text.length < 300 && CONTACT.test(block.text),
  },
  {
    name: 'credits',
    matches: (block, story) => trails(block, story) && block.text.length < 300 && CREDITS.test(block.text),
  },
  { name: 'consent', matches: ({ text }) => text.length < 400 && CONSENT.test(text) },
  {
    name: 'promotion',
    matches: (block, story) =>
      (trails(block, story) || leads(block, story) || (block.links ?? 0) > 0.5) &&
      block.text.length < 350 &&
      PROMOTION.test(block.text),
  },
  { name: 'controls', matches: (block) => block.text.length < 60 && !isHeading(block) && CONTROLS.test(block.text) },
  { name: 'address', matches: ({ text }) => /^https?:\/\/\S+$/.test(text) },
  {
    name: 'related',
    matches: (block, { closing }) =>
      leadsAway(block) ||
      (block.index > closing && block.element === 'li' && (block.links ?? 0) > 0.7 && block.text.length > 15),
  },
  { name: 'caption', matches: ({ text }) => text.length < 350 && CREDIT.test(text) },
  {
    name: 'dateline',
    matches: (block, story) => (leads(block, story) || block.index > story.closing) && isDateline(block.text),
  },
  {
    name: 'byline',
    matches: (block, story) => (leads(block, story) || block.index > story.closing) && isByline(block.text, story),
  },
  {
    name: 'label',
    matches: (block, story) =>
      leads(block, story) && block.text.length < 40 && !isHeading(block) && !isSentence(block.text),
  },
] satisfies BoilerplateRule[]);

/**
 * Whether a line leads to another article: it says so, or it is one link and no sentence. A list of
 * links is part of an article more often than a line of one.
 */
function leadsAway({ text, links = 0, element }: Block): boolean {
  if (text.length > 250) return false;
  const mayLead = links > 0.4 || (text.length < 70 && element !== 'li' && !/[.!]$/.test(text));
  if (mayLead && RELATED.test(text)) return true;
  return links > 0.9 && text.length > 24 && (isShouted(text) || (!isSentence(text) && element !== 'li'));
}

function isShouted(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return text.length > 20 && letters.replace(/\P{Lu}/gu, '').length > letters.length * 0.85;
}

/** A line that names who wrote it, and nothing else. */
function isByline(text: string, { author = [] }: Story): boolean {
  if (text.length > 100 || isSentence(text)) return false;
  return (
    /^(?:by|von|par|por|di|text|autor(?:in)?|words)\b:?\s+\p{Lu}/iu.test(text) ||
    author.some(({ name }) => plain(text) === plain(name))
  );
}
