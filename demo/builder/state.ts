import { CARD_TAGS, type CardTag } from '../site/card-markup.js';
import { attributeOf, isLegal, isSafeToken, tokenNames } from './card-options.js';

/** The ways to take a card along. */
export const OUTPUTS = ['script', 'full', 'npm', 'react', 'vue', 'svelte', 'static'] as const;
export type OutputName = (typeof OUTPUTS)[number];

/** The pages that the preview stands on. */
export const SURFACES = ['light', 'dark', 'hostile'] as const;
export type Surface = (typeof SURFACES)[number];

/** Everything that was chosen. What does not fit the present card is kept, and left out of the result. */
export interface BuilderState {
  /** The source's address as it was given; empty where there is a text. */
  readonly src: string;
  /** The source's text, where it was pasted or dropped. */
  readonly text: string;
  /** What the text is called: a file's name, or that it was pasted. */
  readonly textName: string;
  /** The address that links in the text start from. */
  readonly base: string;
  readonly tag: CardTag;
  /** Attributes of the cards by name, as text. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Custom properties by name. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Words for a quote card to show and check; undefined where it takes them from the article. */
  readonly claim: string | undefined;
  /** Language of the place where the card stands. */
  readonly lang: string;
  /** Whether the card carries a link for readers without scripts. */
  readonly fallback: boolean;
  readonly output: OutputName;
  readonly surface: Surface;
}

/** Changes some of what was chosen. */
export type Change = (change: Partial<BuilderState>) => void;

export const INITIAL: BuilderState = {
  src: '',
  text: '',
  textName: '',
  base: '',
  tag: 'press-headline',
  attributes: {},
  tokens: {},
  claim: undefined,
  lang: '',
  fallback: false,
  output: 'script',
  surface: 'light',
};

/** More than anybody chooses; longer values in an address are not ours. */
const MOST_CHARACTERS = 2_000;

/** What an address says was chosen. Unknown names and illegal values are as if they were not there. */
export function stateFromFields(fields: URLSearchParams): BuilderState {
  const read = (name: string): string => {
    const value = fields.get(name) ?? '';
    return value.length <= MOST_CHARACTERS ? value : '';
  };
  const attributes: Record<string, string> = {};
  const tokens: Record<string, string> = {};
  for (const name of new Set(fields.keys())) {
    const value = read(name);
    // The builder counts entries; ids and addresses are for pages.
    if (name === 'entry' ? !/^\d{1,4}$/.test(value) : name === 'src') continue;
    if (value && isLegal(attributeOf(name), value)) attributes[name] = value;
    else if (tokenNames.has(name) && isSafeToken(name, value)) tokens[name] = value;
  }
  return {
    ...INITIAL,
    src: read('src'),
    base: read('base'),
    textName: read('name').slice(0, 100),
    tag: oneOf(CARD_TAGS, `press-${read('card')}`) ?? INITIAL.tag,
    attributes,
    tokens,
    claim: fields.has('claim') ? read('claim') : undefined,
    lang: /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(read('lang')) ? read('lang') : '',
    fallback: fields.has('fallback'),
    output: oneOf(OUTPUTS, read('output')) ?? INITIAL.output,
    surface: oneOf(SURFACES, read('page')) ?? INITIAL.surface,
  };
}

/** The same the other way round: only what is not as it was at first. */
export function fieldsOfState(state: BuilderState): URLSearchParams {
  const { src, base, textName, tag, attributes, tokens, claim, lang, fallback, output, surface } = state;
  const fields = new URLSearchParams();
  const write = (name: string, value: string, standard = ''): void => {
    if (value !== standard) fields.set(name, value);
  };
  write('src', src);
  write('base', base);
  if (state.text) write('name', textName);
  write('card', tag.replace('press-', ''), 'headline');
  for (const [name, value] of Object.entries({ ...attributes, ...tokens })) write(name, value);
  if (claim !== undefined) fields.set('claim', claim);
  write('lang', lang);
  if (fallback) fields.set('fallback', '');
  write('output', output, INITIAL.output);
  write('page', surface, INITIAL.surface);
  return fields;
}

const oneOf = <Word extends string>(words: readonly Word[], value: string): Word | undefined =>
  words.find((word) => word === value);
