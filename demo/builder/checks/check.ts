/** One thing that was looked at, and what came of it, in words. */
export interface Check {
  readonly title: string;
  /** `note` tells and does not judge. */
  readonly verdict: 'good' | 'look' | 'bad' | 'note';
  readonly words: string;
  /** A line to be copied. */
  readonly code?: string;
}
