/**
 * Tags, or whatever else begins with `<`, and UTF-16 units of a page that are read: twice as many as the largest pages
 * of newsrooms have, where programs and styles are not counted.
 */
const TAGS = 12_000;
const CHARACTERS = 700_000;

/** A program or styles; data that a page holds are no program. */
const PROGRAM = /<(?:script|style)\b(?![^>]{0,200}json)/i;

/**
 * The beginning of a page that holds its article: what a page has behind so many tags is comments
 * and other articles, and looking through them would keep the reader's page waiting.
 */
export function pageBeginning(page: string): string {
  const read = (page.length > CHARACTERS ? withoutPrograms(page) : page).slice(0, CHARACTERS);
  let tags = 0;
  let at = -1;
  while ((at = read.indexOf('<', at + 1)) >= 0) {
    tags += 1;
    if (tags > TAGS) return read.slice(0, at);
  }
  return read;
}

/** The closing tags stay: a parser passes over one that closes nothing. */
function withoutPrograms(page: string): string {
  const [first = '', ...rest] = page.split(PROGRAM);
  return rest.reduce((kept, part) => kept + part.slice(part.search(/<\/s(?:cript|tyle)|$/i)), first);
}
