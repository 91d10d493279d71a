/**
 * The day the baseline is counted from. What every engine had by then was widely available, by the
 * definition of https://web-platform-dx.github.io/web-features/, thirty months later: on 24 November
 * 2026. Move it on with a release, never by itself: the same files must always give the same answer.
 */
export const BASELINE = '2024-05-24';

/** What is younger than the baseline and used all the same, and what happens where it is missing. */
export const FALLBACKS = {
  'api.trustedTypes': 'without it, no page can ask for trusted markup, and none is made',
  'api.ClipboardItem': 'without it, the quotation is copied as plain text',
  'api.Navigator.share': 'without it, the panel has no such button',
  'api.Navigator.canShare': 'without it, no picture is offered to other programs',
  'css.properties.content-visibility': 'without it, cards out of sight are laid out too',
  'css.properties.content-visibility.auto': 'as above',
  'css.properties.content-visibility.visible': 'as above',
  'css.properties.cursor.pointer': 'a touch screen has no cursor',
  'css.properties.font-family.ui-monospace': 'the next family of the list is taken',
  'css.properties.hyphenate-limit-chars': 'without it, short words are hyphenated too',
  'css.properties.text-wrap.pretty': 'without it, the last line may be one short word',
  'css.selectors.marker': 'Safari colours the marker and leaves its content alone',
};

/** Names that the platform has got since for something else, and that are our own here. */
export const OWN_NAMES = {
  bytes: 'the size of an offline copy, not `Response.bytes()`',
  ink: 'a colour of a quotation’s picture, not `navigator.ink`',
  font: 'the canvas draws with fonts that Safari has long had; younger is only how it reads some of them',
};
