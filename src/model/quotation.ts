/** A stretch of the article's text, in UTF-16 code units; `end` is exclusive. */
export interface TextSpan {
  /** The first code unit that belongs to it. */
  readonly start: number;
  /** The first that does not any more. */
  readonly end: number;
}

/** Who said it: the words as the article writes them, and the person behind them where the article tells. */
export interface Speaker extends TextSpan {
  /** As written: "the foreign minister", "she", "Ada Brandt, the harbour master". */
  readonly text: string;
  /** The full name, where the article gives it anywhere. Absent when nothing in the text fits. */
  readonly name?: string | undefined;
  /** The office or description that stands beside the name: "Foreign Minister of Norland". */
  readonly role?: string | undefined;
}

/** Words between quotation marks that somebody is reported to have said or written. */
export interface Quotation {
  /** The words without marks; the parts of a split quotation are joined by one space. */
  readonly text: string;
  /** Where the words stand, inside the marks. More than one when a cue or a paragraph break splits them. */
  readonly segments: readonly TextSpan[];
  /** Absent when the text names nobody. */
  readonly speaker?: Speaker | undefined;
  /** The word that introduces the speech, as written: "said", "according". */
  readonly cue?: string | undefined;
}

/**
 * What comparing a claim with an article can say.
 * `verbatim`: equal after the written-down normalisation; `abridged`: every kept part found in order, the cuts marked
 * in the claim; `altered`: a close passage exists with other words; `not-found`: none; `unchecked`: nothing to compare with.
 */
export type Verification = 'verbatim' | 'abridged' | 'altered' | 'not-found' | 'unchecked';

/** A run of words for display: in both texts, only in the article (`removed`), or only in the claim (`added`). */
export interface Difference {
  /** In which of the two texts the words stand. */
  readonly kind: 'same' | 'removed' | 'added';
  /** The words, with the spaces between them. */
  readonly text: string;
}

/** What the reader needs to judge a claim. */
export interface VerificationDetail {
  /** What came of the comparison. */
  readonly verdict: Verification;
  /** Claim and article word by word; empty for `not-found` and `unchecked`, one `same` run for `verbatim`. */
  readonly differences: readonly Difference[];
  /** Where in the text the claim (or its close passage) was found. */
  readonly found?: TextSpan;
}

/** W3C Web Annotation TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  /** The name of this selector in the standard. */
  readonly type: 'TextQuoteSelector';
  /** The words themselves, as they stand in the text. */
  readonly exact: string;
  /** The text right before them, which tells them from the same words elsewhere. */
  readonly prefix: string;
  /** The text right after them. */
  readonly suffix: string;
}
