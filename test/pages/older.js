/**
 * Makes this page an older browser, before presscards is loaded: `?without=` names what it lacks,
 * separated by commas.
 */
const LACKS = {
  adoptedStyleSheets() {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    delete CSSStyleSheet.prototype.replace;
    delete CSSStyleSheet.prototype.replaceSync;
  },
  containerQueries: () => lackStyle(/@container|container-type/g),
  colourFunctions: () => lackStyle(/light-dark|color-mix/g),
  customStates() {
    delete ElementInternals.prototype.states;
    delete globalThis.CustomStateSet;
  },
  elementInternals() {
    delete HTMLElement.prototype.attachInternals;
    delete globalThis.ElementInternals;
  },
  textFragments: () => void delete Document.prototype.fragmentDirective,
  intersectionObserver: () => void delete globalThis.IntersectionObserver,
  resizeObserver: () => void delete globalThis.ResizeObserver,
  mutationObserver: () => void delete globalThis.MutationObserver,
  trustedTypes: () => void delete globalThis.trustedTypes,
  clipboardItems: () => void delete globalThis.ClipboardItem,
  webShare() {
    delete Navigator.prototype.share;
    delete Navigator.prototype.canShare;
  },
  contentVisibility: () => lackStyle(/content-visibility|contain-intrinsic-/g),
};

/** How many parts of sheets were taken from the browser's knowledge. */
globalThis.unknownStyles = 0;

/** Gives a part of every sheet a name that no browser knows, as it looks to one that is too old. */
function lackStyle(pattern) {
  const { value: replaceSync } = Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, 'replaceSync');
  CSSStyleSheet.prototype.replaceSync = function (text) {
    const unknown = text.replaceAll(pattern, (name) => {
      globalThis.unknownStyles += 1;
      return name.replace(/[a-z]/, 'unknown-$&');
    });
    return replaceSync.call(this, unknown);
  };
}

for (const name of new URLSearchParams(location.search).get('without')?.split(',') ?? []) LACKS[name]();
