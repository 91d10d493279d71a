import type { Language } from './language.js';

/**
 * Loads one language's words, so that a card pays for its own language only; `extractQuotes` takes them. `lang` is a
 * BCP 47 tag; without a table for it, English.
 */
export async function loadLanguage(lang: string): Promise<Language> {
  switch (lang.toLowerCase().split(/[-_]/)[0]) {
    case 'de':
      return (await import('./languages/de.js')).de;
    default:
      return (await import('./languages/en.js')).en;
  }
}
