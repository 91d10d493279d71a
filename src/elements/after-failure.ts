import { loadRareWords } from '../locales/load-rare-words.js';
import type { PressError } from '../model/press-error.js';

/** Seconds that a card waits at most to ask again by itself. */
const PATIENCE = 600;

/** What was said in the console; a hundred cards of one source say it once. */
const said = new Set<string>();

/** How often a card has asked again by itself: each time it waits twice as long. */
const attempts = new WeakMap<Element, number>();

/** A card, as far as its failure is concerned. */
interface FailedCard extends Element {
  readonly error: PressError | undefined;
  readonly language: string | undefined;
  reload(): void;
}

/**
 * What follows a failure: the author of the page is told in the console, once for each source; and a
 * source that asked for a time is asked again after it.
 *
 * @returns what the reader is told instead of the usual, where the failure is no trouble of the moment
 */
export async function afterFailure(card: FailedCard, error: PressError): Promise<string | undefined> {
  const { code, message } = error;
  if (code !== 'offline' && !said.has(message)) {
    said.add(message);
    console.warn(`presscards: ${message}`, card);
  }
  askAgain(card, error);
  return code === 'withheld' ? (await loadRareWords(card.language)).withheld : undefined;
}

function askAgain(card: FailedCard, error: PressError): void {
  const { retryAfter } = error;
  if (retryAfter === undefined) return;
  const attempt = attempts.get(card) ?? 0;
  // Not all cards of all readers at the same moment.
  const wait = (retryAfter + 1 + Math.random() * 5) * 2 ** attempt;
  if (wait > PATIENCE) return;
  attempts.set(card, attempt + 1);
  setTimeout(() => {
    if (card.isConnected && card.error === error) card.reload();
  }, wait * 1000);
}
