import { loadRareWords } from '../locales/load-rare-words.js';
import type { PressError, PressErrorCode } from '../model/press-error.js';

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
  excuse?: Partial<Record<PressErrorCode, string>>;
  redraw(): void;
  reload(): void;
}

/**
 * What follows a failure: the author of the page is told in the console, once for each source; the
 * reader of what is held back is told that it is; and a source that asked for a time is asked again
 * after it.
 */
export function afterFailure(card: FailedCard, error: PressError): void {
  const { code, message, retryAfter } = error;
  if (code !== 'offline' && !said.has(message)) {
    said.add(message);
    console.warn(`presscards: ${message}`, card);
  }
  if (code === 'withheld') {
    loadRareWords(card.language)
      .then(({ withheld }) => {
        card.excuse = { withheld };
        card.redraw();
      })
      .catch(() => undefined);
  }
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
