/** What a card reads of its light DOM. */
export interface LightDom {
  /** The text of the inline JSON-LD, if there is one that has arrived whole. */
  readonly data: string | undefined;
  /** Whether there is something of the author's own to show until the card is ready. */
  readonly hasFallback: boolean;
  /** Whether the parser is done with the element, so that nothing more is to be waited for. */
  readonly complete: boolean;
}

/** Reads the children of a card as they are now. */
export function readLightDom(card: Element): LightDom {
  const script = [...card.children].find(isData);
  return {
    data: script && isParsed(script) ? (script.textContent ?? '') : undefined,
    hasFallback: [...card.childNodes].some(isContent),
    complete: isParsed(card),
  };
}

function isData(node: Node): boolean {
  return node.nodeName === 'SCRIPT' && /^application\/ld\+json\b/i.test((node as HTMLScriptElement).type);
}

/** Text or a picture: something a reader would see. */
function isContent(node: Node): boolean {
  if (node instanceof Comment || isData(node)) return false;
  return (
    !!node.textContent?.trim() || (node instanceof Element && (node.matches('img') || !!node.querySelector('img')))
  );
}

/**
 * Whether the HTML parser has left the element: something follows it, or the document is whole. A
 * streaming page connects a card before its children are there.
 */
function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

/** What to call when a card's children change. */
const watchers = new WeakMap<Node, () => void>();

let observer: MutationObserver | undefined;

/**
 * Calls back whenever the card's children change. One observer serves all cards; what it knows of
 * a card goes with the card.
 */
export function watchLightDom(card: Element, changed: () => void): void {
  if (watchers.has(card)) return;
  watchers.set(card, changed);
  observer ??= new MutationObserver((records) => {
    for (const call of new Set(records.map(({ target }) => watcherOf(target)))) call?.();
  });
  observer.observe(card, { childList: true, subtree: true, characterData: true });
}

function watcherOf(target: Node): (() => void) | undefined {
  let node: Node | null = target;
  while (node && !watchers.has(node)) node = node.parentNode;
  return node ? watchers.get(node) : undefined;
}

/** Calls back when more of the document has arrived, once; only while it is loading. */
export function whenMoreArrives(changed: () => void): void {
  const arrived = (): void => {
    parsing.disconnect();
    document.removeEventListener('DOMContentLoaded', arrived);
    changed();
  };
  const parsing = new MutationObserver(arrived);
  parsing.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', arrived);
}
