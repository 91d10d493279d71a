import type { Language } from '../../quotes/language.js';
import { en } from '../../quotes/languages/en.js';
import { loadLanguage } from '../../quotes/load-language.js';
import { NO_LANGUAGE, unfold } from '../../quotes/lexicon.js';

/** Tables that are at hand, by language. English comes with the card, so that it can draw at once. */
const tables = new Map<string, Language>([['en', unfold(en)]]);

const primary = (language = 'en'): string => language.toLowerCase().split('-')[0] ?? '';

/** The words of a language. Of one without a table, and of one whose table did not come, the marks alone are read. */
export const languageOf = (language: string | undefined): Language => tables.get(primary(language)) ?? NO_LANGUAGE;

/** Brings the words of a language, where there are any to wait for. */
export function fetchLanguage(language: string | undefined): Promise<unknown> | undefined {
  const name = primary(language);
  return tables.has(name)
    ? undefined
    : loadLanguage(name).then(
        (table) => tables.set(name, table),
        () => undefined,
      );
}
