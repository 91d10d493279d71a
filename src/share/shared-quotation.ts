/** A quotation with all that must never be lost on its way: who said it, and where it stands. */
export interface SharedQuotation {
  /** The words, without marks. */
  readonly text: string;
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  /** Link to the sentence, or to the article. */
  readonly url?: string | undefined;
  /** BCP 47 tag of the words' language. */
  readonly language?: string | undefined;
  /** The marks of that language. */
  readonly marks: readonly [open: string, close: string];
}

/** Speaker and role in one line. */
export function attributionOf({ speaker, role }: SharedQuotation): string {
  return [speaker, role].filter(Boolean).join(', ');
}

/** Headline and newsroom in one line. */
export function sourceOf({ headline, publisher }: SharedQuotation): string {
  return [headline, publisher].filter(Boolean).join(', ');
}
