/** Elements and UTF-16 units of a page that are read: three times as many as the largest pages of newsrooms have. */
const ELEMENTS = 10_000;
const CHARACTERS = 2_000_000;

/**
 * The beginning of a page that holds its article: what a page has behind so many elements is comments
 * and other articles, and looking through them would keep the reader's page waiting.
 */
export function pageBeginning(text: string): string {
  const read = text.slice(0, CHARACTERS);
  let elements = 0;
  for (const { index } of read.matchAll(/<[a-z]/gi)) {
    elements += 1;
    if (elements > ELEMENTS) return read.slice(0, index);
  }
  return read;
}
