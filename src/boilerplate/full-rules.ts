import type { Block, BoilerplateRule } from './block.js';
import { isDateline } from './dateline.js';
import type { Phrases } from './phrases/phrases.js';

/** What the rules know of the article around a block. */
export interface Story {
  readonly headline?: string | undefined;
  readonly author?: readonly { readonly name: string }[] | undefined;
}

/** How many blocks from the end the lines that ask something of the reader are looked for. */
const TAIL = 5;

/** Says whose picture it is, in any language. */
const CREDIT =
  /^(?:file photo|©|\((?:image|photo|foto|bild)\b|(?:abb(?:ildung)?|fig(?:ure)?)\.? \d+)|, (?:photo|foto|bild) ?: ?[^.]{3,60}$|\((?:ap photo|photo|image|foto|picture|bild|credit|source|reuters|getty|afp|courtesy)\b[^()]*\)?\W*$|\b(?:getty images?|ap photo\b.*|shutterstock|reuters\/[\w ./]+|afp via getty.*|picture alliance.*|imago images.*|adobe ?stock.*|istock.*|unsplash|pixabay)\W*$/i;

/** An address alone on a line. */
const ADDRESS = /^https?:\/\/\S+$|^(?:e-?mail:?\s*)?\S+@\S+\.\S+$|^(?:twitter|facebook|instagram)\.com\/\S+$/i;

/**
 * The rules for pages, and for all languages: many, since a page has much beside its article, and
 * what readability leaves of that is all alike. A rule that could meet a sentence a reporter might
 * have written asks for two signs.
 *
 * @param tables the words of the languages that the article and the page around it are in
 */
export function fullRules(
  tables: readonly Phrases[],
  blocks: readonly Block[],
  { headline = '', author = [] }: Story,
): readonly BoilerplateRule[] {
  const opening = Math.max(0, blocks.findIndex(isParagraph));
  const closing = blocks.findLastIndex(isParagraph);
  const links = linksFrom(blocks);
  const leads = ({ index }: Block): boolean => index < opening;
  const trails = ({ index, fromEnd }: Block): boolean => index > closing || fromEnd < TAIL;
  const follows = ({ index }: Block): boolean => index > closing;

  /** The words of all tables, in what parts them from other words. Without any, the sign is never there. */
  const sign = (kind: keyof Phrases, before: string, after: string, flags = 'i'): RegExp => {
    const words = tables.flatMap((table) => table[kind] ?? []).join('|');
    return new RegExp(`${before}(?:${words || '(?!)'})${after}`, flags);
  };
  const [start, end] = ['^[^\\p{L}\\p{N}]*', '(?![\\p{L}\\p{N}])'];
  const subscribe = sign('subscribe', '\\b', '\\b');
  const channel = sign('channel', '\\b', '(?!\\w)');
  const ours = sign('ours', '^(?:sign up|subscribe|join|get)\\b|\\b', '\\b');
  const follow = sign('follow', '', '', 'iu');
  const contact = sign('contact', '', '', 'iu');
  const credits = sign('credits', '\\bcontributed (?:to|reporting)\\b.{0,40}$|;\\s*editing by\\b|^\\W*', '\\b');
  const related = sign('related', start, end, 'iu');
  const following = sign('following', start, end, 'iu');
  const controls = sign('controls', start, '[^\\p{L}\\p{N}]*$', 'iu');
  const promotion = sign('promotion', '^(?:copyright|©|\\(c\\))|\\b', '\\b');
  const posted = sign('posted', start, '', 'iu');
  const consent = sign('consent', '\\b', '');
  const credit = sign('credit', '^', "(?: (?:by|von|credit|courtesy|d'archives))?\\s*[:©|]");
  const byline = sign('byline', '^', '\\b:?\\s+\\p{L}', 'iu');

  return [
    {
      name: 'headline',
      matches: ({ text, index }) =>
        headline.length > 12 && (index < 3 || index < opening) && plain(text) === plain(headline),
    },
    {
      name: 'following',
      ends: true,
      matches: ({ text, index }) =>
        (index > closing || index + 1 >= links) &&
        text.length < 100 &&
        !isSentence(text.replace(/:$/, '')) &&
        following.test(text),
    },
    {
      name: 'newsletter',
      matches: (block) =>
        (trails(block) || leads(block) || linked(block) > 0.3) &&
        block.text.length < 400 &&
        [subscribe, channel, ours].every((one) => one.test(block.text)),
    },
    {
      name: 'follow',
      matches: (block) =>
        trails(block) && block.text.length < 400 && follow.test(block.text) && channel.test(block.text),
    },
    {
      name: 'contact',
      matches: (block) =>
        ADDRESS.test(block.text) || (trails(block) && block.text.length < 300 && contact.test(block.text)),
    },
    {
      name: 'credits',
      matches: (block) => trails(block) && block.text.length < 300 && credits.test(block.text),
    },
    { name: 'consent', matches: ({ text }) => text.length < 400 && consent.test(text) },
    {
      name: 'promotion',
      matches: (block) =>
        (trails(block) && block.text.length < 600 && posted.test(block.text)) ||
        ((trails(block) || leads(block) || linked(block) > 0.5) &&
          block.text.length < 350 &&
          promotion.test(block.text)),
    },
    { name: 'controls', matches: (block) => block.text.length < 60 && !isHeading(block) && controls.test(block.text) },
    {
      name: 'related',
      matches: (block) =>
        leadsAway(block, related) ||
        (follows(block) && block.element === 'li' && linked(block) > 0.7 && block.text.length > 15),
    },
    { name: 'caption', matches: ({ text }) => text.length < 350 && (CREDIT.test(text) || credit.test(text)) },
    { name: 'dateline', matches: (block) => (leads(block) || follows(block)) && isDateline(block.text) },
    {
      name: 'byline',
      matches: (block) =>
        (leads(block) || follows(block)) &&
        block.text.length < 101 &&
        !isSentence(block.text) &&
        (byline.test(block.text) || author.some(({ name }) => plain(block.text) === plain(name))),
    },
    {
      name: 'label',
      matches: (block) => leads(block) && block.text.length < 40 && !isHeading(block) && !isSentence(block.text),
    },
  ];
}

const linked = ({ links = 0 }: Block): number => links;
const isHeading = ({ element = '' }: Block): boolean => /^h[1-6]$/.test(element);
const isSentence = (text: string): boolean => /[.!?…。:;]["”’»)\]]*$/.test(text);

/** Long enough, and words rather than links: a paragraph without doubt. */
function isParagraph({ text, links = 0, element }: Block): boolean {
  return element !== 'li' && text.length > 120 && links < 0.5 && /[.!?…。]/.test(text);
}

/** The first block from which on two thirds of the text are links, to the end. */
function linksFrom(blocks: readonly Block[]): number {
  let [text, links, from] = [0, 0, blocks.length];
  for (const block of blocks.toReversed()) {
    text += block.text.length;
    links += block.text.length * linked(block);
    if (links > text * 0.66) from = block.index;
  }
  return from;
}

/**
 * Whether a line leads to another article: it says so, or it is one link and no sentence. A list of
 * links is part of an article more often than a line of one.
 */
function leadsAway({ text, links = 0, element }: Block, related: RegExp): boolean {
  if (text.length > 250) return false;
  const mayLead = links > 0.4 || (text.length < 70 && element !== 'li' && !/[.!]$/.test(text));
  if (mayLead && related.test(text)) return true;
  return links > 0.9 && text.length > 24 && (isShouted(text) || (!isSentence(text) && element !== 'li'));
}

function isShouted(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return text.length > 20 && letters.replace(/\P{Lu}/gu, '').length > letters.length * 0.85;
}

/** Letters and digits alone, so that two ways to write the same words are equal. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
