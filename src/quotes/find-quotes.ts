import type { Quotation, Speaker } from '../model/quotation.js';

/** Double quotation marks of the languages read so far; a paragraph's end closes what is open. */
const QUOTED = /[“"„«]([^“”"„«»\n]{12,}?)[”"“»]/g;

const CUE = 'said|says|told|wrote|writes|added|called|asked|explained|warned|noted';
const NAME = '(?:[A-Z][\\w’-]+ )*[A-Z][\\w’-]+';

const AFTER = new RegExp(`^,?\\s*(?:(${NAME}) (${CUE})|(${CUE}) (${NAME}))`);
const BEFORE = new RegExp(`(?:(${NAME}),? (${CUE})|[Aa]ccording to ((?:the )?[\\w’ -]{3,40}),)[^.!?“]*$`);

/**
 * The direct quotations of a text: paragraphs joined by a blank line. A first, simple finder: it
 * takes what stands in double marks and has a cue beside it.
 */
export function findQuotes(text: string): Quotation[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const words = match[1] ?? '';
    const start = match.index + 1;
    const attribution = attributionAfter(text, match.index + match[0].length) ?? attributionBefore(text, match.index);
    if (!attribution) return [];
    const segments = [{ start, end: start + words.length }];
    return [{ text: words.replace(/,$/, ''), segments, ...attribution }];
  });
}

type Attribution = Pick<Quotation, 'speaker' | 'cue'>;

function attributionAfter(text: string, from: number): Attribution | undefined {
  const match = AFTER.exec(text.slice(from, from + 120));
  const name = match?.[1] ?? match?.[4];
  const cue = match?.[2] ?? match?.[3];
  if (!match || !name || !cue) return undefined;
  return { speaker: speaker(name, from + match[0].indexOf(name)), cue };
}

function attributionBefore(text: string, to: number): Attribution | undefined {
  const from = Math.max(text.lastIndexOf('\n', to) + 1, to - 200);
  const match = BEFORE.exec(text.slice(from, to));
  const name = match?.[1] ?? match?.[3];
  if (!match || !name) return undefined;
  return { speaker: speaker(name, from + match.index + match[0].indexOf(name)), cue: match[2] ?? 'according to' };
}

function speaker(text: string, start: number): Speaker {
  return { text, start, end: start + text.length };
}
