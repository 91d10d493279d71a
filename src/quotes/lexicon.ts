import type { Language, LanguageWords } from './language.js';
import { foldWords } from './word-map.js';

/** Unfolds a language's word lists, once, when its table is loaded. */
export function unfold({ words, speech: [stems, finite, participle], sorts, ...language }: LanguageWords): Language {
  const forms = (endings: string): string => stems.replace(/\S+/g, (stem) => endings.replace(/\S+/g, `${stem}$&`));
  return {
    ...language,
    kinds: foldWords(['v', forms(finite)], ['g', forms(participle)], ...Object.entries(words)),
    sorts: foldWords(...Object.entries(sorts)),
  };
}
