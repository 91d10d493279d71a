import Color from 'colorjs.io';
import type { Card } from '../../site/card-markup.js';
import type { Check } from './check.js';

/** What WCAG 2.2 AA asks of text of ordinary size, and of large text. */
const ENOUGH = 4.5;
const ENOUGH_LARGE = 3;

interface Measured {
  readonly part: string;
  readonly ratio: number;
  readonly enough: number;
}

/** The contrast of every piece of text in the card, as the browser has worked its colours out. */
export function checkContrast(cards: Readonly<Record<'light' | 'dark', Card | undefined>>): Check | undefined {
  const title = 'Contrast';
  const lowest = Object.entries(cards).map(([scheme, card]) => ({ scheme, ...lowestOf(card) }));
  const known = lowest.filter((one): one is typeof one & Measured => one.ratio !== undefined);
  if (known.length === 0) return undefined;
  const words = known.map(({ scheme, part, ratio }) => `${ratio.toFixed(1)} : 1 in ${scheme} (${part})`).join(', ');
  const failed = known.filter(({ ratio, enough }) => ratio < enough);
  const onPicture =
    cards.light?.getAttribute('layout') === 'cover'
      ? ' Words over the picture stand on a dark shade and are not measured.'
      : '';
  if (failed.length === 0) {
    return {
      title,
      verdict: 'good',
      words: `At least ${words}. WCAG AA asks for 4.5 : 1, and 3 : 1 of large text.${onPicture}`,
    };
  }
  const [{ part, enough }] = failed as [(typeof failed)[number]];
  return {
    title,
    verdict: 'bad',
    words: `Too low: ${words}. WCAG AA asks for ${enough} : 1 here. Change the colour of the ${part} or of the surface; light-dark(…, …) gives one for each scheme.${onPicture}`,
  };
}

function lowestOf(card: Card | undefined): Partial<Measured> {
  const root = card?.shadowRoot;
  if (!card || !root || card.state !== 'ready') return {};
  const measured = [...root.querySelectorAll<HTMLElement>('[part]')].filter(hasText).map(measure);
  const known = measured.filter((one) => one !== undefined);
  return known.toSorted((a, b) => a.ratio / a.enough - b.ratio / b.enough)[0] ?? {};
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

function measure(element: HTMLElement): Measured | undefined {
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const under = backgroundUnder(element);
  if (!under) return undefined;
  const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
  try {
    const ratio = over(colourOf(color), under).contrast(under, 'WCAG21');
    return { part: element.getAttribute('part')?.split(' ')[0] ?? '', ratio, enough: isLarge ? ENOUGH_LARGE : ENOUGH };
  } catch {
    // A notation that the library does not know yet: nothing is said of it.
    return undefined;
  }
}

/** What an element stands on; undefined where that is a picture or a shade. */
function backgroundUnder(element: Element): Color | undefined {
  const layers: Color[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const layer = colourOf(backgroundColor);
    if (layer.alpha > 0) layers.push(layer);
    if (layer.alpha === 1) break;
  }
  const bottom = layers.pop() ?? new Color('white');
  return layers.reduceRight((under, layer) => over(layer, under), bottom);
}

/** Few colours, met again and again on the way up. */
const colours = new Map<string, Color>();

function colourOf(text: string): Color {
  const known = colours.get(text) ?? new Color(text);
  colours.set(text, known);
  return known;
}

/** Out of shadow roots, too. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof Object && 'host' in root ? (root.host as Element) : null);
}

/** A translucent colour, laid over another. */
function over(colour: Color, under: Color): Color {
  const alpha = colour.alpha;
  if (alpha === 1) return colour;
  const [top, bottom] = [colour.to('srgb').coords, under.to('srgb').coords];
  const mixed = top.map((value, index) => Number(value) * alpha + (bottom[index] ?? 0) * (1 - alpha));
  return new Color('srgb', mixed as [number, number, number]);
}
