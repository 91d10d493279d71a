/** What a reader sees of a card, to be compared between pages. */
export interface Appearance {
  readonly state: string;
  /** All words of the shadow tree, in order. */
  readonly text: string;
  /** The host's box in whole pixels. */
  readonly box: readonly [width: number, height: number];
  /** By name of the part: where it stands in the card, and every property of its style. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Measures the cards of a page. It refers to nothing outside of itself, because a page that no other
 * can look into has to run it by itself.
 */
export function appearanceOf(page: Window): Appearance[] {
  // An element of the page may stand in for a method of its document.
  const cards = [
    ...Document.prototype.querySelectorAll.call(page.document, 'press-headline, press-story, press-quote'),
  ];
  return cards.map((card) => {
    const { left, top, width, height } = card.getBoundingClientRect();
    const parts: Record<string, Record<string, string>> = {};
    const { shadowRoot } = card;
    for (const part of shadowRoot?.querySelectorAll('[part]') ?? []) {
      const box = part.getBoundingClientRect();
      const style = page.getComputedStyle(part);
      const looks: Record<string, string> = {
        box: [box.left - left, box.top - top, box.width, box.height].map((length) => Math.round(length)).join(' '),
      };
      for (const name of style) looks[name] = style.getPropertyValue(name);
      parts[part.getAttribute('part') ?? ''] = looks;
    }
    const words = [...(shadowRoot?.children ?? [])]
      .filter(({ localName }) => localName !== 'style')
      .map(({ textContent }) => textContent ?? '');
    return {
      state: (card as { state?: string } & Element).state ?? 'undefined',
      text: words.join(' ').replace(/\s+/g, ' ').trim(),
      box: [Math.round(width), Math.round(height)],
      parts,
    };
  });
}

/** What is different in the second, in words; nothing where both look alike. */
export function differences(one: readonly Appearance[], other: readonly Appearance[]): string[] {
  if (one.length !== other.length) return [`${other.length} cards instead of ${one.length}`];
  return one.flatMap((expected, index) => {
    const found = other[index] as Appearance;
    const told: string[] = [];
    for (const name of ['state', 'text', 'box'] as const) {
      const [before, now] = [String(expected[name]), String(found[name])];
      if (before !== now) told.push(`${name}: ${now} instead of ${before}`);
    }
    for (const [part, looks] of Object.entries(expected.parts)) {
      for (const [name, value] of Object.entries(looks)) {
        const now = found.parts[part]?.[name];
        if (now !== value) told.push(`${part}: ${name} is ${now} instead of ${value}`);
      }
    }
    return told.map((difference) => `card ${index + 1}, ${difference}`);
  });
}
