import { cardControls, type ManifestAttribute, type ManifestItem } from 'virtual:card-controls';
import type { CardTag } from '../site/card-markup.js';

/** What can be chosen for a card, in the groups that the page shows. */
export interface CardOptions {
  /** What one changes first: layout, extent, appearance and the like. */
  readonly looks: readonly ManifestAttribute[];
  /** The rest of the attributes. */
  readonly more: readonly ManifestAttribute[];
  readonly colours: readonly ManifestItem[];
  /** Fonts, sizes, weights, spaces. */
  readonly type: readonly ManifestItem[];
}

/** These have a place of their own on the page: the source, its entries and its quotations. */
const ELSEWHERE = new Set(['src', 'entry', 'number']);

/** Everything a page may set on a card, as the custom elements manifest lists it. */
export function optionsOf(tag: CardTag): CardOptions {
  const { attributes = [], tokens = [] } = cardControls[tag] ?? {};
  const shown = attributes.filter(({ name }) => !ELSEWHERE.has(name));
  const isFirst = ({ name, type }: ManifestAttribute): boolean =>
    (wordsOf(type) !== undefined && name !== 'loading') || name === 'paragraphs';

  return {
    looks: shown.filter(isFirst),
    more: shown.filter((attribute) => !isFirst(attribute)),
    colours: tokens.filter(isColour),
    type: tokens.filter((token) => !isColour(token)),
  };
}

/** Tokens of colours say so first; the manifest has no types of them. */
const isColour = ({ description }: ManifestItem): boolean => description?.startsWith('Colour') ?? false;

/** The legal words of an attribute, where its type is a union of words. */
export function wordsOf(type: string): readonly string[] | undefined {
  return /^'[^']*'(?: \| '[^']*')+$/.test(type) ? type.split(' | ').map((word) => word.slice(1, -1)) : undefined;
}

/** The attribute of that name, of one card or of any. */
export function attributeOf(name: string, tag?: CardTag): readonly ManifestAttribute[] {
  return Object.entries(cardControls).flatMap(([of, controls]) =>
    tag === undefined || of === tag ? (controls?.attributes.filter((attribute) => attribute.name === name) ?? []) : [],
  );
}

/** Whether one of these attributes takes the value. */
export function isLegal(attributes: readonly ManifestAttribute[], value: string): boolean {
  return attributes.some(({ type }) => {
    const words = wordsOf(type);
    if (words) return words.includes(value);
    return type === 'number' ? /^\d{1,4}$/.test(value) : type !== 'boolean' || value === 'true';
  });
}

export const tokenNames: ReadonlySet<string> = new Set(
  Object.values(cardControls).flatMap((controls) => controls?.tokens.map(({ name }) => name) ?? []),
);

/**
 * Whether a value can be written into a style sheet as it is: it ends nothing, loads nothing, and, for a
 * colour, is one.
 */
export function isSafeToken(name: string, value: string): boolean {
  if (value === '' || value.length > 200 || /[;{}<>\\@!]|\/\*|\b(?:url|image|image-set|src)\(/i.test(value))
    return false;
  const takesColour = Object.values(cardControls).some((controls) =>
    controls?.tokens.some((token) => token.name === name && isColour(token)),
  );
  return CSS.supports(takesColour ? 'color' : '--any', value);
}
