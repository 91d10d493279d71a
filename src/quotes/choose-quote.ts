import type { Quotation } from '../model/quotation.js';

/** What the page's author asks for; the first of `number`, `contains`, `speaker` that is given narrows the choice. */
export interface QuoteWish {
  /** 1-based, in the order of the article. */
  readonly number?: number | undefined;
  /** Words the quotation must hold; capitals do not matter. */
  readonly contains?: string | undefined;
  /** Part of the speaker's name, role or written mention; capitals do not matter. */
  readonly speaker?: string | undefined;
}

/** Points, and what they are for: a quotation, its number of words, whether nobody is quoted more often. */
type Merit = readonly [points: number, holds: (quotation: Quotation, words: number, central: boolean) => unknown];

/** What makes a quotation good on a card. The sum of the points decides; the earlier one wins a tie. */
const MERITS: readonly Merit[] = [
  // A whole sentence, and no question.
  [4, ({ text }) => /^\P{L}*\p{Lu}.*[.!…,]\p{P}*$/su.test(text)],
  // No fragment, and best of a length that fits a card.
  [4, (_quotation, words) => words > 4],
  [4, (_quotation, words) => words > 7 && words < 41],
  // Somebody says it, has a name, and is a central person of the article.
  [2, ({ speaker }) => speaker],
  [4, ({ speaker }) => speaker?.name],
  [2, (_quotation, _words, central) => central],
];

const personOf = ({ speaker }: Quotation): string => speaker?.name ?? speaker?.text ?? '';

/** Chooses the quotation a card shows; undefined when none fits the wish. */
export function chooseQuote(
  quotations: readonly Quotation[],
  { number, contains, speaker = '' }: QuoteWish = {},
): Quotation | undefined {
  if (number !== undefined) return quotations[number - 1];
  const counts = new Map<string, number>();
  let most = 1;
  for (const one of quotations) {
    const who = personOf(one);
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    if (who && count > most) most = count;
  }
  const wished = (contains ?? speaker).trim().toLowerCase();
  let best: Quotation | undefined;
  let points = 0;
  for (const one of quotations) {
    const { text, speaker: who } = one;
    const searched = contains ? text : [who?.text, who?.name, who?.role].join(' ');
    if (!searched.toLowerCase().includes(wished)) continue;
    const words = text.split(/\s+/).length;
    const central = counts.get(personOf(one)) === most;
    const sum = MERITS.reduce((total, [value, holds]) => (holds(one, words, central) ? total + value : total), 1);
    if (sum > points) [best, points] = [one, sum];
  }
  return best;
}
