/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** The direction of a language's script, or undefined where the language is not known. */
export function directionOf(language: string | undefined): 'rtl' | 'ltr' | undefined {
  return language === undefined ? undefined : RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

/** The language of the place where an element stands, across shadow roots, or undefined. */
export function languageAt(element: Element): string | undefined {
  for (let node: Element | null = element; node;) {
    const speaking: Element | null = node.closest('[lang]');
    if (speaking) return speaking.getAttribute('lang') || undefined;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
