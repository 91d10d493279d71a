import type { Quotation, TextQuoteSelector, TextSpan } from '../model/quotation.js';

/** Words of context tried on each side before giving up: text fragments stay short, and the work bounded. */
const MOST_CONTEXT = 6;
/** Beyond this many words the two ends say it shorter than the whole. */
const LONGEST_EXACT = 10;
/** Comparisons before the link is given up: a page that repeats itself must not block its reader. */
const STEPS = 400;

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.,-][\p{L}\p{N}\p{M}]+)*/gu;
const BREAK = /\n\s*\n/;

/**
 * An address that lands on a quotation: `url` with a text fragment (https://wicg.github.io/scroll-to-text-fragment/),
 * the shortest `start[,end]` that stands only once in `text`, with `prefix-` and `,-suffix` where needed. No part
 * crosses a paragraph break, as browsers do not match across blocks. Without a unique fragment, `url` alone. A fragment
 * that `url` has is kept in front of the directive; an earlier text directive is replaced.
 */
export function quoteLink(url: string, text: string, quotation: Pick<Quotation, 'segments'>): string {
  const [address, hash] = splitOnce(url, '#');
  const fragment = hash.split(':~:')[0] ?? '';
  const directive = findDirective(text, quotation);
  const plain = fragment ? `${address}#${fragment}` : address;
  return directive ? `${address}#${fragment}:~:text=${directive}` : plain;
}

/** The same place for annotation software; the context is cut at the paragraph. */
export function quoteSelector(text: string, quotation: Quotation): TextQuoteSelector {
  const CONTEXT = 32;
  const start = quotation.segments[0]?.start ?? 0;
  const end = quotation.segments.at(-1)?.end ?? start;
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix:
      text
        .slice(Math.max(0, start - CONTEXT), start)
        .split(BREAK)
        .at(-1) ?? '',
    suffix: text.slice(end, end + CONTEXT).split(BREAK)[0] ?? '',
  };
}

function findDirective(text: string, { segments }: Pick<Quotation, 'segments'>): string | undefined {
  const [first] = segments;
  if (!first) return undefined;
  const page = makePage(text);
  const inner = wordsIn(text, { start: first.start, end: paragraphEnd(text, first) });
  const [opening] = inner;
  const closing = inner.at(-1);
  if (!opening || !closing) return undefined;
  const before = wordsIn(text, {
    start: Math.max(lastBreak(text, opening.start), opening.start - 120),
    end: opening.start,
  }).slice(-MOST_CONTEXT);
  const after = wordsIn(text, {
    start: closing.end,
    end: Math.min(nextBreak(text, closing.end), closing.end + 120),
  }).slice(0, MOST_CONTEXT);

  const ranged = inner.length > LONGEST_EXACT;
  for (let context = 0; context <= MOST_CONTEXT; context++) {
    const prefix = before.slice(before.length - context);
    const suffix = after.slice(0, context);
    const from = prefix[0]?.start ?? opening.start;
    const to = suffix.at(-1)?.end ?? closing.end;
    for (const size of ranged ? [3, 5, 8, 12] : [inner.length]) {
      const startEnd = inner[Math.min(size, inner.length) - 1]?.end ?? closing.end;
      const endStart = inner[Math.max(0, inner.length - size)]?.start ?? opening.start;
      if (ranged && endStart < startEnd) break;
      const unique = ranged ? page.isOnly(from, startEnd) && page.isOnly(endStart, to) : page.isOnly(from, to);
      if (page.steps > STEPS) return undefined;
      if (!unique) continue;
      if (/\p{Surrogate}/u.test(text.slice(from, to))) return undefined;
      const parts = [text.slice(opening.start, ranged ? startEnd : closing.end)];
      if (ranged) parts.push(text.slice(endStart, closing.end));
      // A browser lets nothing but white space stand between the words and their context: marks belong to it.
      const lead = prefix[0] ? `${encode(text.slice(from, opening.start).trim())}-,` : '';
      const trail = suffix[0] ? `,-${encode(text.slice(closing.end, to).trim())}` : '';
      return lead + parts.map(encode).join(',') + trail;
    }
  }
  return undefined;
}

interface Page {
  steps: number;
  /** Whether the words between two offsets stand nowhere else. */
  isOnly(start: number, end: number): boolean;
}

/** Browsers compare without regard to capitals and take any white space for one space; so must the search. */
function makePage(text: string): Page {
  const same = (words: string): string => words.toLowerCase();
  const searched = same(text);
  // Some capitals grow when lowered; offsets would shift, and nothing could be promised.
  const reliable = searched.length === text.length;
  const page: Page = {
    steps: 0,
    isOnly(start, end) {
      if (!reliable) return false;
      const words = searched.slice(start, end);
      let found = 0;
      for (let at = searched.indexOf(words); at >= 0 && found < 2; at = searched.indexOf(words, at + 1)) {
        if (++page.steps > STEPS) return false;
        found++;
      }
      return found === 1;
    },
  };
  return page;
}

function wordsIn(text: string, { start, end }: TextSpan): TextSpan[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

const lastBreak = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;
const nextBreak = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
};
const paragraphEnd = (text: string, { start, end }: TextSpan): number =>
  start + (text.slice(start, end).split('\n')[0]?.length ?? 0);

/** `encodeURIComponent` leaves the dash alone, which the directive's syntax needs for itself. */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\s+/g, ' ')).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function splitOnce(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
