import type { Article } from '../../model/article.js';
import { PressError } from '../../model/press-error.js';
import type { Difference, Quotation, TextSpan, Verification } from '../../model/quotation.js';
import { checkSpeaker } from '../../quotes/check-speaker.js';
import { chooseQuote, type QuoteWish } from '../../quotes/choose-quote.js';
import type { examineQuote } from '../../quotes/examine-quote.js';
import { extractQuotes } from '../../quotes/extract-quotes.js';
import type { Language } from '../../quotes/language.js';
import { locateClaim } from '../../quotes/locate-claim.js';

/** What a quote card shows: words of the article, or the page's own with what the article says to them. */
export interface ShownQuotation {
  readonly text: string;
  /** The words in runs, with what differs from the article; one run where nothing does. */
  readonly differences: readonly Difference[];
  readonly speaker: string | undefined;
  readonly role: string | undefined;
  readonly verification: Verification;
  /** Whom the article gives the words to, where that is somebody else. */
  readonly otherSpeaker: string | undefined;
  /** Where in the article the words stand; none where they do not. */
  readonly segments: readonly TextSpan[];
}

/** The article's text as quotations are found in it. */
export const textOf = ({ paragraphs }: Article): string => paragraphs.join('\n\n');

/** A quotation of the article that fits the wish, or why there is none. */
export function pickQuotation(article: Article, wish: QuoteWish, language: Language): ShownQuotation | PressError {
  const quotations = extractQuotes(textOf(article), language);
  const quotation = chooseQuote(quotations, wish);
  if (!quotation) {
    return new PressError(
      'no-quote',
      quotations.length === 0
        ? 'No quotation was found in the article. Give the words as a blockquote inside the card.'
        : `None of the article's ${quotations.length} quotations fits number, contains or speaker. Change or remove them.`,
    );
  }
  const { text, segments, speaker } = quotation;
  // A comma at the end belongs to the reporter's sentence, not to the speaker's.
  const words = text.replace(/,$/, '');
  return {
    text: words,
    differences: [{ kind: 'same', text: words }],
    speaker: nameOf(speaker),
    role: speaker?.role,
    // The words are the article's own, letter for letter.
    verification: 'verbatim',
    otherSpeaker: undefined,
    segments,
  };
}

/**
 * Words of the page, checked against the article; with a speaker, who said them is checked too. Words that are not
 * there as they stand remain unchecked until `examine`, which few cards need, has been loaded.
 */
export function checkClaim(
  words: string,
  claimed: string | undefined,
  article: Article,
  language: Language,
  examine: typeof examineQuote | undefined,
): ShownQuotation {
  const text = textOf(article);
  const same: readonly Difference[] = [{ kind: 'same', text: words }];
  const { verdict, differences, found } = {
    differences: same,
    ...(locateClaim(words, text) ?? examine?.(words, text) ?? { verdict: 'unchecked' as const, found: undefined }),
  };
  const quotations = found ? extractQuotes(text, language) : [];
  const source = found && quotationAt(quotations, found)?.speaker;
  const other = claimed && found && checkSpeaker(claimed, source) === 'other';
  return {
    text: words,
    differences: verdict === 'altered' ? differences : same,
    speaker: claimed ?? nameOf(source),
    role: claimed ? undefined : source?.role,
    // Words put into another mouth are not what the source says, however exact they are.
    verification: other ? 'altered' : verdict,
    otherSpeaker: other ? nameOf(source) : undefined,
    segments: found ? [found] : [],
  };
}

const nameOf = (speaker: Quotation['speaker']): string | undefined => speaker?.name ?? speaker?.text;

function quotationAt(quotations: readonly Quotation[], { start, end }: TextSpan): Quotation | undefined {
  return quotations.find(({ segments }) => segments.some((segment) => segment.start < end && start < segment.end));
}
