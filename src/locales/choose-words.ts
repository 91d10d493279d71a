import { registeredWords, widen } from './register-words.js';

/** Where the words of each language are. */
export type WordFiles<Some> = Readonly<Record<string, () => Promise<{ readonly words: Some }>>> & {
  readonly en: () => Promise<{ readonly words: Some }>;
};

/**
 * The words of a language: those that the page registered over those of the nearest file, English
 * where there is neither. A file that cannot be fetched gives English, too.
 */
export async function chooseWords<Some extends object>(files: WordFiles<Some>, language = 'en'): Promise<Some> {
  const tag = widen(language, (wider) => Object.hasOwn(files, wider)) ?? 'en';
  const { words } = await (files[tag] ?? files.en)().catch(files.en);
  return { ...words, ...registeredWords(language) };
}
