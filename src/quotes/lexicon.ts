import type { Language, LanguageWords } from './language.js';
import { SPEAKER_RULES } from './speaker-rules.js';
import { foldWords } from './word-map.js';

/** Folds a language's word lists, once, when its table is loaded. */
export const unfold = ({ words, rules = SPEAKER_RULES, ...language }: LanguageWords): Language => ({
  ...language,
  rules,
  kinds: foldWords(words),
});

const NOTHING = /^(?!)/;

/** A language whose words are not known: its marks are paired, and nobody is named. */
export const NO_LANGUAGE: Language = {
  kinds: foldWords({}),
  titles: NOTHING,
  roles: NOTHING,
  shortForms: NOTHING,
  things: NOTHING,
  nobody: NOTHING,
  plain: 'l',
  lowMarks: false,
  rules: [],
};
