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

interface Merit {
  readonly name: string;
  readonly points: number;
  readonly holds: (quotation: Quotation, frequent: string | undefined) => boolean;
}

const wordCount = ({ text }: Quotation): number => text.split(/\s+/).length;
const personOf = ({ speaker }: Quotation): string | undefined => speaker?.name ?? speaker?.text;

/** What makes a quotation good on a card. The sum decides; the earlier one wins a tie. */
export const MERITS: readonly Merit[] = [
  { name: 'whole sentence', points: 4, holds: ({ text }) => /^\P{L}*\p{Lu}[\s\S]*[.!?…,]\p{P}*$/u.test(text) },
  {
    name: 'length fits a card',
    points: 3,
    holds: (quotation) => wordCount(quotation) >= 8 && wordCount(quotation) <= 40,
  },
  { name: 'not a fragment', points: 3, holds: (quotation) => wordCount(quotation) >= 5 },
  { name: 'not a speech', points: 2, holds: (quotation) => wordCount(quotation) <= 70 },
  { name: 'known speaker', points: 4, holds: ({ speaker }) => speaker?.name !== undefined },
  { name: 'somebody speaks', points: 2, holds: ({ speaker }) => speaker !== undefined },
  {
    name: 'central person',
    points: 2,
    holds: (quotation, frequent) => frequent !== undefined && personOf(quotation) === frequent,
  },
  { name: 'statement, not a question', points: 1, holds: ({ text }) => !text.endsWith('?') },
  { name: 'in one piece', points: 1, holds: ({ segments }) => segments.length === 1 },
];

/** Chooses the quotation a card shows; undefined when none fits the wish. */
export function chooseQuote(quotations: readonly Quotation[], wish: QuoteWish = {}): Quotation | undefined {
  if (wish.number !== undefined) return quotations[wish.number - 1];
  const fitting = quotations.filter(
    ({ text, speaker }) =>
      holds(text, wish.contains) &&
      holds(
        `${speaker?.text ?? ''} ${speaker?.name ?? ''} ${speaker?.role ?? ''}`,
        wish.contains === undefined ? wish.speaker : undefined,
      ),
  );
  const frequent = mostFrequent(quotations.map(personOf));
  const score = (quotation: Quotation): number =>
    MERITS.reduce((sum, merit) => sum + (merit.holds(quotation, frequent) ? merit.points : 0), 0);
  let best: Quotation | undefined;
  let most = -1;
  for (const quotation of fitting) {
    const points = score(quotation);
    if (points > most) {
      best = quotation;
      most = points;
    }
  }
  return best;
}

const holds = (text: string, words: string | undefined): boolean =>
  !words || text.toLowerCase().includes(words.trim().toLowerCase());

function mostFrequent(people: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const person of people) if (person) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
