import type { Quotation } from '../model/quotation.js';

/** Which quotation is wanted; the first member that is given decides. */
export interface QuoteWish {
  /** Its place in the article, from 1. */
  readonly number?: number | undefined;
  /** Words that it contains. */
  readonly contains?: string | undefined;
  /** Who says it. */
  readonly speaker?: string | undefined;
}

/** The quotation that is wished for, else the longest with a speaker; undefined where none fits. */
export function chooseQuote(
  quotations: readonly Quotation[],
  { number, contains, speaker }: QuoteWish,
): Quotation | undefined {
  if (number !== undefined) return quotations[number - 1];
  if (contains) return quotations.find(({ text }) => has(text, contains));
  if (speaker) return quotations.find((one) => has(`${one.speaker?.text} ${one.speaker?.name ?? ''}`, speaker));
  return quotations.toSorted((one, other) => other.text.length - one.text.length)[0];
}

function has(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.trim().toLowerCase());
}
