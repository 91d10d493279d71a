import type { Language, LanguageWords } from './language.js';
import { GRAMMAR, SPEAKER_RULES } from './speaker-rules.js';
import { foldWords } from './word-map.js';

/** Unfolds a language's word lists, once, when its table is loaded. */
export function unfold({
  words,
  speech: [stems, finite, participle],
  sorts,
  rules,
  ...language
}: LanguageWords): Language {
  const forms = (endings: string): string => stems.replace(/\S+/g, (stem) => endings.replace(/\S+/g, `${stem}$&`));
  return {
    ...language,
    rules: rules?.(SPEAKER_RULES, GRAMMAR) ?? SPEAKER_RULES,
    kinds: foldWords(['v', forms(finite)], ['g', forms(participle)], ...Object.entries(words)),
    sorts: foldWords(...Object.entries(sorts)),
  };
}

/** A language whose words are not known: its marks are paired, and nobody is named. */
export const NO_LANGUAGE: Language = {
  kinds: new Map(),
  sorts: new Map(),
  openers: '',
  plain: 'l',
  lowMarks: false,
  rules: [],
};
