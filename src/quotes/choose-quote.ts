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

/** What a merit is judged by: the quotation, how many words it has, and how often the article quotes its speaker. */
type Merit = readonly [points: number, holds: (quotation: Quotation, words: number, share: number) => unknown];

/** What makes a quotation good on a card. The sum of the points decides; the earlier one wins a tie. */
export const MERITS: Readonly<Record<string, Merit>> = {
  wholeSentence: [4, ({ text }) => /^\P{L}*\p{Lu}.*[.!?…,]\p{P}*$/su.test(text)],
  noFragment: [3, (_quotation, words) => words > 4],
  fitsCard: [3, (_quotation, words) => words > 7 && words < 41],
  noSpeech: [2, (_quotation, words) => words < 71],
  somebodySpeaks: [2, ({ speaker }) => speaker],
  speakerHasName: [4, ({ speaker }) => speaker?.name],
  centralPerson: [2, (_quotation, _words, share) => share === 1],
  noQuestion: [1, ({ text }) => !text.endsWith('?')],
  inOnePiece: [1, ({ segments }) => segments.length < 2],
};

/** Chooses the quotation a card shows; undefined when none fits the wish. */
export function chooseQuote(
  quotations: readonly Quotation[],
  { number, contains, speaker }: QuoteWish = {},
): Quotation | undefined {
  if (number !== undefined) return quotations[number - 1];
  const personOf = ({ speaker: who }: Quotation): string | undefined => who && (who.name ?? who.text);
  const counts = new Map<string | undefined, number>();
  let most = 1;
  for (const person of quotations.map(personOf)) {
    const count = (counts.get(person) ?? 0) + 1;
    counts.set(person, count);
    if (person) most = Math.max(most, count);
  }
  const wished = (contains ?? speaker ?? '').trim().toLowerCase();
  let best: Quotation | undefined;
  let points = -1;
  for (const one of quotations) {
    const { text, speaker: who } = one;
    const searched = contains ? text : [who?.text, who?.name, who?.role].join(' ');
    if (!searched.toLowerCase().includes(wished)) continue;
    const share = who ? (counts.get(personOf(one)) ?? 0) / most : 0;
    const words = text.split(/\s+/).length;
    let sum = 0;
    for (const [value, holds] of Object.values(MERITS)) if (holds(one, words, share)) sum += value;
    if (sum > points) [best, points] = [one, sum];
  }
  return best;
}
