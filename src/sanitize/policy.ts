/**
 * What the body of an article may contain. This is written here and nowhere else; the sanitizer and
 * the tests walk these lists.
 *
 * Left out on purpose, though dompurify would let them pass: everything that can leave the card or
 * act (style, class, id, forms, dialog, slot, template, part), every foreign namespace (svg, math),
 * media that loads by itself (audio, video), and custom elements.
 */

/** Elements that stay. Of others the text stays, except for `DROPPED`. */
export const TAGS = Object.freeze([
  // Text blocks
  'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'div', 'section', 'address',
  // Lists
  'ul', 'ol', 'li', 'dl', 'dt', 'dd',
  // Pictures
  'figure', 'figcaption', 'img',
  // Tables
  'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'colgroup', 'col',
  // Words
  'a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q',
  'rp', 'rt', 'ruby', 's', 'samp', 'small', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr',
] as const); // prettier-ignore

/** Attributes that stay. Addresses are checked a second time, after parsing. */
export const ATTRIBUTES = Object.freeze([
  'href', 'src', 'alt', 'width', 'height', 'title', 'lang', 'dir', 'cite', 'datetime',
  'colspan', 'rowspan', 'scope', 'start', 'reversed', 'value',
] as const); // prettier-ignore

/** Elements that go with all they contain: their text is not the article's. */
export const DROPPED = Object.freeze([
  'script', 'style', 'template', 'noscript', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'param',
  'svg', 'math', 'audio', 'video', 'track', 'canvas', 'form', 'input', 'button', 'select', 'option', 'optgroup', 'datalist',
  'textarea', 'output', 'progress', 'meter', 'dialog', 'menu', 'slot', 'portal', 'fencedframe', 'map', 'area',
  'head', 'title', 'base', 'link', 'meta', 'xmp', 'noembed', 'noframes', 'plaintext', 'listing', 'marquee',
] as const); // prettier-ignore

/** Attributes that hold one address. */
export const ADDRESSES = Object.freeze(['href', 'src', 'cite'] as const);

/** The addresses that may stand in an article, before they are resolved: http(s) or relative. */
export const ADDRESS = /^(?:https?:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/** Beyond this an article is shown as plain text: a page must not pay for a document like that. */
export const LIMITS = Object.freeze({
  /** Elements in a body. */
  elements: 20_000,
  /** UTF-16 units in a body. */
  characters: 2_000_000,
});
