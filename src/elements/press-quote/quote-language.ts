import type { Language } from '../../quotes/language.js';
import { en } from '../../quotes/languages/en.js';
import { loadLanguage } from '../../quotes/load-language.js';

/** Tables that are at hand, by language. English comes with the card, so that it can draw at once. */
const tables = new Map<string, Language>([['en', en]]);

const primary = (language = 'en'): string => language.toLowerCase().split('-')[0] ?? 'en';

/** The words of a language, or undefined until `fetchLanguage` has brought them. */
export function knownLanguage(language: string | undefined): Language | undefined {
  return tables.get(primary(language));
}

/** Brings the words of a language; one that has no table is read as English. */
export async function fetchLanguage(language: string | undefined): Promise<void> {
  tables.set(primary(language), await loadLanguage(primary(language)));
}

/** Languages whose words for saying are known; of others the marks are read, and nobody is named. */
const ATTRIBUTED = new Set(['en', 'de']);

/** Whether it can be told who speaks in a text of this language. */
export function tellsSpeakers(language: string | undefined): boolean {
  return ATTRIBUTED.has(primary(language));
}
