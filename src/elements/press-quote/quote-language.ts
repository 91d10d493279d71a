import type { Language } from '../../quotes/language.js';
import { en } from '../../quotes/languages/en.js';
import { loadLanguage } from '../../quotes/load-language.js';

/** Tables that are at hand, by language. English comes with the card, so that it can draw at once. */
const tables = new Map<string, Language>([['en', en]]);

/** Languages whose words for saying are known; of others the marks are read, and nobody is named. */
const ATTRIBUTED = new Set(['en', 'de']);

const primary = (language = 'en'): string => language.toLowerCase().split('-')[0] ?? 'en';

/** Whether the words of a language are at hand, or are English, or there are none to wait for. */
export function hasLanguage(language: string | undefined): boolean {
  return tables.has(primary(language)) || !tellsSpeakers(language);
}

/** The words of a language, English ones where they are not at hand. */
export function languageOf(language: string | undefined): Language {
  return tables.get(primary(language)) ?? en;
}

/** Brings the words of a language. Where they cannot be loaded, English ones have to do. */
export async function fetchLanguage(language: string | undefined): Promise<void> {
  const table = await loadLanguage(primary(language)).catch(() => undefined);
  if (table) tables.set(primary(language), table);
}

/** Whether it can be told who speaks in a text of this language. */
export function tellsSpeakers(language: string | undefined): boolean {
  return ATTRIBUTED.has(primary(language));
}
