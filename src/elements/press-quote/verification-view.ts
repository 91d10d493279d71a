import { fillIn } from '../../locales/fill-in.js';
import type { Verification } from '../../model/quotation.js';
import type { Looks } from '../looks.js';
import type { ShownQuotation } from './shown-quotation.js';

/** A sign for each verdict, so that it can be told without colour. */
const SIGNS: Readonly<Record<Verification, string>> = {
  verbatim: '✓',
  abridged: '…',
  altered: '≠',
  'not-found': '✕',
  unchecked: '–',
};

/** What came of checking the words, as sign, words and colour, in that order. */
export function verificationView(
  { verification, differences, otherSpeaker }: ShownQuotation,
  { draw, words }: Looks,
): HTMLElement {
  return draw(
    'span',
    { part: 'verification', class: verification },
    draw('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[verification]),
    words && draw('span', { class: 'words' }, verdict()),
  );

  function verdict(): string {
    if (!words) return '';
    if (otherSpeaker) return fillIn(words.saidBy, otherSpeaker);
    if (verification !== 'altered') return words[verification];
    // A changed stop is a difference, but no word.
    const count = (kind: string): number =>
      differences
        .filter((run) => run.kind === kind)
        .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0);
    const most = Math.max(1, count('removed'), count('added'));
    return most === 1 ? words.alteredOne : fillIn(words.altered, most);
  }
}
