import type { Language } from './language.js';
import { NO_LANGUAGE, unfold } from './lexicon.js';

/**
 * Loads one language's words, so that a card pays for its own language only; `extractQuotes` takes them. `lang` is a
 * BCP 47 tag; of a language without a table the marks alone are read.
 */
export async function loadLanguage(lang: string): Promise<Language> {
  switch (lang.toLowerCase().split(/[-_]/)[0]) {
    case 'de':
      return unfold((await import('./languages/de.js')).de);
    case 'en':
      return unfold((await import('./languages/en.js')).en);
    default:
      return NO_LANGUAGE;
  }
}
