/**
 * Tags, or whatever else begins with `<`, and UTF-16 units of a page that are read: twice as many as the largest pages
 * of newsrooms have, where programs and styles are not counted.
 */
const TAGS = 12_000;
const CHARACTERS = 700_000;

/** The tag of a program or of styles, as far as it says what it is: read once, so that no page is read over and over. */
const PROGRAM = /<(?:script|style)\b[^>]{0,200}/gi;

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

/** The closing tags stay: a parser passes over one that closes nothing. So do data, which are no program. */
function withoutPrograms(page: string): string {
  const close = /<\/s(?:cript|tyle)|$/gi;
  let kept = '';
  let from = 0;
  for (const { 0: tag, index } of page.matchAll(PROGRAM)) {
    if (index < from || /json/i.test(tag)) continue;
    close.lastIndex = index;
    kept += page.slice(from, index);
    from = close.exec(page)?.index ?? page.length;
  }
  return kept + page.slice(from);
}
