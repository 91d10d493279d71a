/**
 * The words of one language that the rules look for, as alternatives of a regular expression without
 * their group. Data only; case does not count.
 */
export interface Phrases {
  /** Asks for a subscription. */
  readonly subscribe?: string;
  /** Where such things arrive. */
  readonly channel?: string;
  /** Speaks of the house or to the reader, as a report does not. */
  readonly ours?: string;
  /** Asks to follow. */
  readonly follow?: string;
  /** Tells how to reach the reporter or the desk. */
  readonly contact?: string;
  /** Names those who helped, at the beginning of a line. */
  readonly credits?: string;
  /** Leads to other articles, at the beginning of a line. */
  readonly related?: string;
  /** Heads what is not the article any more, at the beginning of a line. */
  readonly following?: string;
  /** Whole lines that are handles of the page, not words of the article. */
  readonly controls?: string;
  /** Tells when and where the system of a blog has put the article, at the beginning of a line. */
  readonly posted?: string;
  /** Sells something of the house, or says that it earns. */
  readonly promotion?: string;
  /** A cookie or consent line. */
  readonly consent?: string;
  /** Says whose picture it is, before a colon. */
  readonly credit?: string;
  /** Introduces a name, at the beginning of a line. */
  readonly byline?: string;
}
