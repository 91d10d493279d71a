/**
 * What the body of an article may contain. This is written here and nowhere else; the sanitizer and
 * the tests walk these lists.
 *
 * Left out on purpose, though dompurify would let them pass: everything that can leave the card or
 * act (style, class, id, forms, dialog, slot, template, part), every foreign namespace (svg, math),
 * media that loads by itself (audio, video), and custom elements.
 */

/** Names are written as one string: that is shorter, and what a page loads is counted in bytes. */
const list = (names: string): readonly string[] => Object.freeze(names.split(' '));

/**
 * Elements that stay: blocks, lists, pictures, tables, words. Of others the text stays, except for
 * `DROPPED`.
 */
export const TAGS = list(
  'p h1 h2 h3 h4 h5 h6 blockquote pre hr div section address ' +
    'ul ol li dl dt dd figure figcaption img ' +
    'table caption thead tbody tfoot tr th td colgroup col ' +
    'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var wbr',
);

/** Attributes that hold one address; each is checked after parsing. */
export const ADDRESSES = list('href src cite');

/** Attributes that stay. */
export const ATTRIBUTES = list(
  'href src cite alt width height title lang dir datetime colspan rowspan scope start reversed value',
);

/**
 * Elements that go with all they contain, since their text is not the article's; beside those that
 * dompurify drops so by itself (script, style, template, noscript, iframe, svg, math, media, head …).
 */
export const DROPPED = list(
  'object applet canvas form button select option optgroup datalist textarea output progress meter ' +
    'dialog menu slot portal fencedframe map listing marquee frameset',
);

/** Beyond this an article is shown as plain text: a page must not pay for a document like that. */
export const LIMITS = Object.freeze({
  /** Tags in a body, and whatever else begins with `<`: four times as many as the longest that we know. */
  tags: 20_000,
  /** UTF-16 units in a body: as many as a novel has. */
  characters: 400_000,
});
