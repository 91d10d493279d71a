/**
 * The words that cards say of themselves. A text with `{}` has one place that `fillIn` fills: words
 * are data, which a host can give as JSON, and a language puts the place where it wants it.
 */
export interface Words {
  /** Who wrote the story; `{}` is the list of names. */
  readonly by: string;
  /** When it was changed; `{}` is a date, or a word like "yesterday". */
  readonly updated: string;
  /** The link from a part of the story to all of it; `{}` is the publisher. */
  readonly readAt: string;
  /** The link to the article, where nothing or all of it is shown; `{}` is the publisher. */
  readonly readSource: string;
  /** Said of a story whose free part alone is at hand. */
  readonly subscribers: string;
  /** The button of a picture that waits for the reader. */
  readonly showPicture: string;
  /** A sentence in place of an article that did not come. */
  readonly unavailable: string;

  /** The verdict that the words stand in the article, letter for letter. */
  readonly verbatim: string;
  /** The verdict that they do, but for omissions that are marked. */
  readonly abridged: string;
  /** The verdict that words differ; `{}` is their number, two or more. Without plural forms: it has to do for each of them. */
  readonly altered: string;
  /** The same of one word. */
  readonly alteredOne: string;
  /** The verdict that the article does not have them. */
  readonly 'not-found': string;
  /** The verdict that the article could not be read. */
  readonly unchecked: string;
  /** The words are right, the speaker is not; `{}` is the speaker that the source has. */
  readonly saidBy: string;
  /** Said by screen readers before words that only the source has. */
  readonly inSource: string;
  /** Said by screen readers before words that only the claim has. */
  readonly here: string;
  /** The name of the panel with the paragraph around a quotation. */
  readonly context: string;
  /** The name of the panel with the ways to take a quotation along. */
  readonly share: string;
}

/** Words that few cards say: of rare states, and in the panel for sharing. They are loaded with those. */
export interface RareWords {
  /** The label of a correction; its text, where there is one, follows. */
  readonly corrected: string;
  /** The newsroom has withdrawn the article. */
  readonly retracted: string;
  /** In place of an article under embargo, or one that was cancelled. */
  readonly withheld: string;
  /** The article has changed since the page embedded it. */
  readonly changed: string;
  /** An article from the reader's device, since the source did not answer; `{}` is the date of the copy. */
  readonly copyOf: string;

  /** The button that copies the quotation as plain text. */
  readonly copyText: string;
  /** The button that copies it in another form; `{}` is the name of that: HTML, Markdown. */
  readonly copyAs: string;
  /** The button that saves it as a picture, wide. */
  readonly savePicture: string;
  /** The button that saves it as a square picture. */
  readonly saveSquare: string;
  /** The button that opens the device's own way to share. */
  readonly shareWith: string;
  /** Said once something was copied. */
  readonly copied: string;
  /** Said once a picture was saved. */
  readonly saved: string;
  /** The browser, or the reader in a prompt of it, did not let us copy or save. */
  readonly failed: string;
}
