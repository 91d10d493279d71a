import type { Article } from '../../src/article.js';
import { articleJsonLd } from '../../src/ssr/article-json-ld.js';
import type { CardMarkup } from '../site/card-markup.js';
import { demoAddress } from '../site/sources.js';
import { attributeOf, isLegal, isSafeToken, optionsOf } from './card-options.js';
import type { BuilderState } from './state.js';

/** What is known of the chosen article. */
export interface ChosenArticle {
  readonly article: Article;
  /** Markup of its safe body, where a story that stands inside the page needs it. */
  readonly body?: string | undefined;
}

/** Index of the chosen entry. */
export const entryOf = ({ attributes }: Pick<BuilderState, 'attributes'>): number =>
  Number(attributes['entry'] ?? 0) || 0;

/** The card that was chosen, as a page would write it. */
export function chosenCard(state: BuilderState, chosen: ChosenArticle | undefined): CardMarkup {
  const { tag, src, text, claim, lang, fallback } = state;
  const isClaim = tag === 'press-quote' && Boolean(claim?.trim());
  const given = Object.entries(state.attributes).filter(([name, value]) => {
    const attributes = attributeOf(name, tag);
    if (isClaim && (name === 'number' || name === 'contains')) return false;
    if (text && (name === 'entry' || name === 'proxy')) return false;
    return isLegal(attributes, value) && attributes[0]?.default !== value;
  });
  const article = chosen?.article;
  return {
    tag,
    attributes: [
      ...(text || !src ? [] : [['src', demoAddress(src)] as const]),
      ...given.map(([name, value]) => [name, isBoolean(name) ? '' : value] as const),
      ...(lang ? [['lang', lang] as const] : []),
    ],
    claim: isClaim ? claim?.trim() : undefined,
    inline: text && article ? inlineData(state, { ...chosen, article }) : undefined,
    fallback:
      fallback && !isClaim && article?.url ? { href: article.url, text: article.headline ?? article.url } : undefined,
  };
}

/** The article as JSON-LD, with as much of the body as the card shows. */
function inlineData({ tag }: BuilderState, { article, body }: ChosenArticle): object {
  const depth = tag === 'press-headline' ? 'fields' : 'text';
  const data = JSON.parse(articleJsonLd(article, depth)) as object;
  return tag === 'press-story' && body ? { ...data, articleBody: body } : data;
}

const isBoolean = (name: string): boolean => attributeOf(name).some(({ type }) => type === 'boolean');

/** The chosen custom properties that this card knows, with their values. */
export function chosenTokens({ tag, tokens }: BuilderState): readonly (readonly [name: string, value: string])[] {
  const { colours, type } = optionsOf(tag);
  return [...colours, ...type]
    .map(({ name }) => [name, tokens[name] ?? ''] as const)
    .filter(([name, value]) => isSafeToken(name, value));
}

/** The style sheet of these properties; empty where there are none. */
export function tokenSheet(state: BuilderState): string {
  const tokens = chosenTokens(state);
  if (tokens.length === 0) return '';
  return `${state.tag} {\n${tokens.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
}
