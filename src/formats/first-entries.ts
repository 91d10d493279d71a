/** The end of an entry of a feed in any format. */
const ENTRY_END = /<\/(?:\w+:)?(?:item|entry)\s*>/y;

/**
 * A feed cut down to its first entries: what stands after the last entry stays, so that everything
 * that was opened is closed. A card needs one entry, and parsing is what a long feed costs.
 *
 * Entries end outside CDATA and comments only. What is not found leaves the feed as it is.
 */
export function firstEntries(markup: string, limit = 0): string {
  let [at, left, cut] = [0, limit, 0];
  while (left > 0 && (at = markup.indexOf('<', at)) >= 0) {
    const close = markup.startsWith('<![CDATA[', at) ? ']]>' : markup.startsWith('<!--', at) ? '-->' : undefined;
    ENTRY_END.lastIndex = at;
    if (close) {
      at = markup.indexOf(close, at);
      if (at < 0) return markup;
    } else if (ENTRY_END.test(markup)) {
      left -= 1;
      cut = ENTRY_END.lastIndex;
    }
    at += 1;
  }
  if (limit === 0 || left > 0) return markup;
  ENTRY_END.lastIndex = Math.max(
    0,
    markup.lastIndexOf('</', Math.max(markup.lastIndexOf('item>'), markup.lastIndexOf('entry>'))),
  );
  return ENTRY_END.test(markup) && ENTRY_END.lastIndex > cut
    ? markup.slice(0, cut) + markup.slice(ENTRY_END.lastIndex)
    : markup;
}
