import type { Article } from '../model/article.js';
import { PressError } from '../model/press-error.js';

/** What is to be said of an article beside what it says itself. */
export type ArticleNote = 'retracted' | 'stale' | 'corrected' | 'updated';

/** What newsrooms call an article that must not be shown; schema.org leaves the words to them. */
const WITHHELD = /embargo|with-?held|cancell?ed|killed/i;
const RETRACTED = /retract|withdrawn|unpublished/i;
const CORRECTED = /^(?:https?:\S+\/)?correct(?:ed|ion)/i;

/**
 * What is to be said of an article, the weightiest first; nothing of most.
 *
 * @param isChanged whether it is another than the page embedded
 * @see https://schema.org/creativeWorkStatus
 * @see https://schema.org/correction
 */
export function notesOf(article: Article, isChanged = false): readonly ArticleNote[] {
  const { creativeWorkStatus = '', correction, provenance } = article;
  const notes: Readonly<Record<ArticleNote, boolean>> = {
    retracted: RETRACTED.test(creativeWorkStatus),
    stale: provenance.storedAt !== undefined,
    corrected: correction !== undefined || CORRECTED.test(creativeWorkStatus),
    updated: isChanged,
  };
  return (Object.keys(notes) as ArticleNote[]).filter((note) => notes[note]);
}

/** The error of an article that its publisher holds back, or undefined. */
export function withheldError({ creativeWorkStatus = '' }: Article): PressError | undefined {
  if (!WITHHELD.test(creativeWorkStatus)) return undefined;
  return new PressError(
    'withheld',
    `The publisher holds this article back (${creativeWorkStatus.slice(0, 80)}). Show it when it is released.`,
  );
}
