/** A stretch of text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  /** The offset behind the last unit. */
  readonly end: number;
}

/** Who said it. */
export interface Speaker extends Span {
  /** As written in the text. */
  readonly text: string;
  /** The full name, where the text has it. */
  readonly name?: string;
  /** The role, where the text names it. */
  readonly role?: string;
}

/** Words that somebody said, as an article quotes them. */
export interface Quotation {
  /** The words, without marks; segments are joined by a space. */
  readonly text: string;
  /** Where the words stand, inside the marks; more than one where a cue parts them. */
  readonly segments: readonly Span[];
  readonly speaker?: Speaker;
  /** The word that introduces the quotation: said, wrote, according to. */
  readonly cue?: string;
}

/**
 * How words compare with a source: word for word, with marked omissions, with other words, not
 * there at all, or not compared.
 */
export type Verification = 'verbatim' | 'abridged' | 'altered' | 'not-found' | 'unchecked';
