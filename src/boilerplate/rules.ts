import type { Block, BoilerplateRule } from './block.js';

/** Lines that ask something of the reader stand among the last blocks, or are links. */
const asks =
  (...signs: readonly RegExp[]) =>
  ({ text, links = 0, fromEnd }: Block): boolean =>
    text.length < 400 && (fromEnd < 5 || links > 0.3) && signs.every((sign) => sign.test(text));

const CHANNEL =
  /newsletter|e-?mail|inbox|facebook|twitter|instagram|mastodon|bluesky|whatsapp|telegram|youtube|linkedin|\bapp\b|@\w{3}/i;

/**
 * The rules for what newsrooms send in feeds and by their API in English: the words of each, and
 * where they count. What a reporter might have written asks for two signs. A page, or another
 * language, needs more of them: see `load-rules.ts`.
 */
export const RULES: readonly BoilerplateRule[] = [
  {
    name: 'newsletter',
    matches: asks(/sign up|subscribe|newsletter|inbox/i, CHANNEL, /\b(?:you|our|us|me)|^(?:sign|sub|join|get)/i),
  },
  { name: 'follow', matches: asks(/\b(?:[Ff]ollow|[Ll]ike|[Jj]oin|[Ff]ind) (?:us|me|our|[A-Z@].* on)\b/, CHANNEL) },
  { name: 'contact', matches: asks(/have a tip|be reached at|^\S+@\S+$/i) },
  { name: 'credits', matches: asks(/^\W*(?:additional )?(?:reporting|editing|writing) by|contributed to this/i) },
  {
    name: 'promotion',
    matches: asks(
      /appeared first on|^(?:©|copyright)|all rights reserved|^continue reading|support our|become a (?:member|subscriber)/i,
    ),
  },
  {
    name: 'related',
    matches: ({ text, links = 0 }) =>
      (links > 0.4 ? text.length < 250 : text.length < 70 && !/[.!]$/.test(text)) &&
      /^\W*(?:read (?:more|also|next)|related|see also|more (?:on|from)\b|recommended)/i.test(text),
  },
];
