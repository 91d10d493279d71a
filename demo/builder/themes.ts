import { isSafeToken, tokenNames } from './card-options.js';

const SHEETS = import.meta.glob('../../src/themes/*.css', { query: '?raw', import: 'default', eager: true });

/** The library's themes by name, as the tokens that they set. */
export const themes: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries(SHEETS).map(([path, sheet]) => [path.replace(/^.*\/|\.css$/g, ''), tokensOf(String(sheet))]),
);

function tokensOf(sheet: string): Record<string, string> {
  const declarations = [...sheet.matchAll(/(--press-[\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value.trim()] as const,
  );
  return Object.fromEntries(declarations.filter(([name, value]) => tokenNames.has(name) && isSafeToken(name, value)));
}

/** The theme whose tokens these are; undefined for tokens of one's own. */
export function themeOf(tokens: Readonly<Record<string, string>>): string | undefined {
  const text = (of: Readonly<Record<string, string>>): string =>
    JSON.stringify(Object.entries(of).toSorted(([one], [other]) => one.localeCompare(other)));
  return [...themes].find(([, theme]) => text(theme) === text(tokens))?.[0];
}
