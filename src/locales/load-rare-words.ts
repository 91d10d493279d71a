import { chooseWords } from './choose-words.js';
import type { RareWords } from './words.js';

const FILES = {
  ar: () => import('./rare/ar.js'),
  de: () => import('./rare/de.js'),
  en: () => import('./rare/en.js'),
  es: () => import('./rare/es.js'),
  fr: () => import('./rare/fr.js'),
  it: () => import('./rare/it.js'),
  ja: () => import('./rare/ja.js'),
  kk: () => import('./rare/kk.js'),
  pt: () => import('./rare/pt.js'),
  ru: () => import('./rare/ru.js'),
  tr: () => import('./rare/tr.js'),
  zh: () => import('./rare/zh.js'),
};

/** The words of rare states and of the panel for sharing, as `loadWords` gives the others. */
export function loadRareWords(language: string | undefined): Promise<RareWords> {
  return chooseWords<RareWords>(FILES, language);
}
