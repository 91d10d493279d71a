import { chooseWords } from './choose-words.js';
import type { Words } from './words.js';

const FILES = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  kk: () => import('./kk.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  tr: () => import('./tr.js'),
  zh: () => import('./zh.js'),
};

/** The words of a language, by its tag (`pt-BR`), with English in place of a language that is not here. */
export function loadWords(language: string | undefined): Promise<Words> {
  return chooseWords<Words>(FILES, language);
}
