/**
 * Tags, or whatever else begins with `<`, and UTF-16 units of a page that are read, programs not counted: twice as
 * many as the largest pages of newsrooms have.
 */
const TAGS = 12_000;
const CHARACTERS = 700_000;

/**
 * The beginning of a page that holds its article: what a page has behind so many tags is comments
 * and other articles, and looking through them would keep the reader's page waiting.
 */
export function pageBeginning(text: string): string {
  const read = text.slice(0, CHARACTERS);
  let tags = 0;
  let at = -1;
  while ((at = read.indexOf('<', at + 1)) >= 0) {
    tags += 1;
    if (tags > TAGS) return read.slice(0, at);
  }
  return read;
}
