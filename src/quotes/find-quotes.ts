import type { Quotation } from '../model/quotation.js';
import { extractQuotes } from './extract-quotes.js';
import type { Language } from './language.js';
import { de } from './languages/de.js';
import { en } from './languages/en.js';
import { NO_LANGUAGE, unfold } from './lexicon.js';

const TABLES = { de, en } as const;

/** Tables that were asked for, unfolded. */
const languages = new Map<string, Language>();

function languageOf(tag: string): Language {
  const name = tag.toLowerCase().split(/[-_]/)[0];
  if (name !== 'de' && name !== 'en') return NO_LANGUAGE;
  const language = languages.get(name) ?? unfold(TABLES[name]);
  languages.set(name, language);
  return language;
}

/**
 * Finds the quotations of an article and who said them. `text` is plain text, its paragraphs joined by a blank line;
 * offsets are UTF-16 units of it. `lang` is a BCP 47 tag, of which the language counts; default: English. In a language
 * without a table of words (`languages/`), quotations are found and nobody is named.
 * Never throws. Time and memory grow with the length of the text, not faster.
 */
export function findQuotes(text: string, { lang = 'en' }: { readonly lang?: string } = {}): Quotation[] {
  return extractQuotes(text, languageOf(lang));
}
