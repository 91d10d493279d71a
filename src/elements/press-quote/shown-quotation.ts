import type { Article } from '../../model/article.js';
import { PressError } from '../../model/press-error.js';
import type { Difference, Quotation, TextSpan, Verification } from '../../model/quotation.js';
import { checkSpeaker } from '../../quotes/check-speaker.js';
import { chooseQuote, type QuoteWish } from '../../quotes/choose-quote.js';
import { examineQuote } from '../../quotes/examine-quote.js';
import { extractQuotes } from '../../quotes/extract-quotes.js';
import type { Language } from '../../quotes/language.js';
import { tellsSpeakers } from './quote-language.js';

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
  const quotations = quotationsOf(article, language);
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
    speaker: speaker?.name ?? speaker?.text,
    role: speaker?.role,
    // The words are the article's own, letter for letter.
    verification: 'verbatim',
    otherSpeaker: undefined,
    segments,
  };
}

/** Words of the page, checked against the article; with a speaker, who said them is checked too. */
export function checkClaim(
  words: string,
  claimed: string | undefined,
  article: Article,
  language: Language,
): ShownQuotation {
  const text = textOf(article);
  const { verdict, differences, found } = examineQuote(words, text);
  const quotations = found ? quotationsOf(article, language) : [];
  const quotation = found && quotations.find((one) => overlaps(one, found));
  const other = claimed && found ? checkSpeaker(claimed, found, quotations) === 'other' : false;
  const source = quotation?.speaker;
  return {
    text: words,
    differences: verdict === 'altered' ? differences : [{ kind: 'same', text: words }],
    speaker: claimed ?? source?.name ?? source?.text,
    role: claimed ? undefined : source?.role,
    // Words put into another mouth are not what the source says, however exact they are.
    verification: other && verdict !== 'not-found' ? 'altered' : verdict,
    otherSpeaker: other ? (source?.name ?? source?.text) : undefined,
    segments: found ? [found] : [],
  };
}

/** The article's quotations; in a language without words of its own, English rules would name whom they like. */
function quotationsOf(article: Article, language: Language): Quotation[] {
  const quotations = extractQuotes(textOf(article), language);
  return tellsSpeakers(article.inLanguage) ? quotations : quotations.map(({ text, segments }) => ({ text, segments }));
}

function overlaps({ segments }: Quotation, { start, end }: TextSpan): boolean {
  return segments.some((segment) => segment.start < end && start < segment.end);
}
