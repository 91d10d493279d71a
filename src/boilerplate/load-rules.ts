import type { Block, BoilerplateRule } from './block.js';
import { fullRules, type Story } from './full-rules.js';
import type { Phrases } from './phrases/phrases.js';

interface Table {
  /** The language's subtag in BCP 47. */
  readonly lang: string;
  /** Words of running text by which the language is known, with spaces between them. */
  readonly words: string;
  readonly load: () => Promise<Phrases>;
}

const TABLES: readonly Table[] = [
  { lang: 'en', words: 'the and of with that was', load: async () => (await import('./phrases/en.js')).en },
  { lang: 'de', words: 'der die und das nicht ist', load: async () => (await import('./phrases/de.js')).de },
  { lang: 'fr', words: 'les des est dans une du', load: async () => (await import('./phrases/fr.js')).fr },
  { lang: 'es', words: 'los las con una por del', load: async () => (await import('./phrases/es.js')).es },
  { lang: 'it', words: 'il della che non gli sono', load: async () => (await import('./phrases/it.js')).it },
  { lang: 'pt', words: 'não uma dos em os ao', load: async () => (await import('./phrases/pt.js')).pt },
  { lang: 'nl', words: 'het een van niet dat voor', load: async () => (await import('./phrases/nl.js')).nl },
  { lang: 'sv|da|nb|nn|no', words: 'och og att som på det', load: async () => (await import('./phrases/sv.js')).sv },
  { lang: 'pl', words: 'nie się że jest oraz dla', load: async () => (await import('./phrases/pl.js')).pl },
  { lang: 'ru|uk|be', words: 'и не что на это для', load: async () => (await import('./phrases/ru.js')).ru },
  {
    lang: 'zh|ja|ko|id|tr',
    words: 'yang dan untuk bir ve için',
    load: async () => (await import('./phrases/asian.js')).asian,
  },
];

/** As much of a text as tells its language, in UTF-16 units. */
const SAMPLE = 3000;

/**
 * The full rules with the words that a body needs: of the language it is in, whatever the page says
 * of itself, of the one it says, and English, which pages in all languages have some of.
 */
export async function loadRules(
  blocks: readonly Block[],
  story: Story & { readonly inLanguage?: string | undefined },
): Promise<readonly BoilerplateRule[]> {
  const sample = blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, SAMPLE);
  const times = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) times.set(word, (times.get(word) ?? 0) + 1);
  const count = ({ words }: Table): number => words.split(' ').reduce((sum, word) => sum + (times.get(word) ?? 0), 0);
  const known = /[\p{Script=Han}\p{Script=Hangul}]/u.test(sample)
    ? TABLES.at(-1)
    : TABLES.toSorted((one, other) => count(other) - count(one))[0];
  const needed = TABLES.filter(
    (table) =>
      table.lang === 'en' ||
      table === known ||
      table.lang.split('|').includes((story.inLanguage ?? '').split('-')[0] ?? ''),
  );
  return fullRules(await Promise.all(needed.map(({ load }) => load())), blocks, story);
}
