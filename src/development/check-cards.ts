import type { CardProperty } from '../elements/card-property.js';
import { APPEARANCES, IMAGES, LOADING_TIMES, THEMES } from '../elements/looks.js';
import { PressCard } from '../elements/press-card.js';
import { LAYOUTS as HEADLINE_LAYOUTS } from '../elements/press-headline/headline-view.js';
import { LAYOUTS as QUOTE_LAYOUTS } from '../elements/press-quote/quote-view.js';
import { EXTENTS } from '../elements/press-story/story-view.js';

/**
 * What the `development` export condition adds: a warning, once, where a card is given what it cannot
 * use and quietly takes the default instead. Nothing of this is in what a reader loads.
 */

const oneOf = (words: readonly string[]): string => `one of ${words.join(', ')}`;

/** What is expected of a property, in words; those of one kind of card stand under its class. */
const EXPECTED: Readonly<Record<string, string>> = {
  loading: oneOf(LOADING_TIMES),
  appearance: oneOf(APPEARANCES),
  theme: oneOf(THEMES),
  images: oneOf(IMAGES),
  headingLevel: 'a whole number from 2 to 6',
  'PressHeadline.layout': oneOf(HEADLINE_LAYOUTS),
  'PressStory.extent': oneOf(EXTENTS),
  'PressStory.paragraphs': 'a whole number from 1',
  'PressQuote.layout': oneOf(QUOTE_LAYOUTS),
  'PressQuote.number': 'a whole number from 1',
};

/** Properties that take any text, and get an object by mistake. */
const TEXTS = new Set(['src', 'entry', 'target', 'proxy', 'keep', 'containing', 'speaker']);

/** The fields of `ArticleInput` by which data are known to be an article. */
const ARTICLE_FIELDS = ['headline', 'description', 'articleBody', 'paragraphs', 'image', 'url'];

const KINDS: Readonly<Record<string, string>> = {
  PressHeadline: '<press-headline>',
  PressStory: '<press-story>',
  PressQuote: '<press-quote>',
};

const said = new Set<string>();

function warnOnce(words: string): void {
  if (said.has(words)) return;
  said.add(words);
  console.warn(`presscards: ${words}`);
}

/** What is wrong with a value that a property was given, or undefined. */
function complaint(kind: string, name: string, value: unknown, used: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (name === 'article') return articleComplaint(value);
  if (TEXTS.has(name)) return typeof value === 'object' ? `expects text, not ${described(value)}.` : undefined;
  const expected = EXPECTED[`${kind}.${name}`] ?? EXPECTED[name];
  if (!expected || (written(value) ?? value) === (written(used) ?? used)) return undefined;
  const instead = used === null ? 'It is left out.' : `${described(used)} is used instead.`;
  return `expects ${expected}, not ${described(value)}. ${instead}`;
}

function articleComplaint(value: unknown): string | undefined {
  const example = "{ headline: '…', url: '…' }, with schema.org's names";
  if (typeof value !== 'object' || Array.isArray(value))
    return `expects an object, ${example}, not ${described(value)}.`;
  if (value === null || ARTICLE_FIELDS.some((field) => field in value)) return undefined;
  return `expects ${example}. It has none of ${ARTICLE_FIELDS.join(', ')}, but ${Object.keys(value).join(', ') || 'nothing'}.`;
}

/** A word or number as an attribute would say it. */
function written(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function described(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string'
    ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
    : (written(value) ?? typeof value);
}

const finalize = Reflect.get(PressCard, 'finalize') as (this: typeof PressCard) => void;

/** Each property is read through `read`, whatever set it: there the value and what is made of it are at hand. */
Object.defineProperty(PressCard, 'finalize', {
  value(this: typeof PressCard) {
    if (Object.hasOwn(this, 'properties') && !Object.hasOwn(this, 'finalized')) {
      const checked = Object.entries(this.properties).map(([name, one]) => [name, withCheck(this.name, name, one)]);
      this.properties = Object.fromEntries(checked) as typeof this.properties;
    }
    finalize.call(this);
  },
});

function withCheck(kind: string, name: string, property: object): object {
  const { read } = property as CardProperty;
  return {
    ...property,
    read(value: unknown): unknown {
      const used = read(value);
      const words = complaint(kind, name, value, used);
      if (words) warnOnce(`${name} of ${KINDS[kind] ?? 'a card'} ${words}`);
      return used;
    },
  };
}
