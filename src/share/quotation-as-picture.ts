import type { SharedQuotation } from './shared-quotation.js';

/** The sizes social networks show whole, in pixels. */
export const PICTURE_SIZES = { wide: [1200, 630], square: [1080, 1080] } as const;

/** How the picture looks: colours and family of the card it is made from. */
export interface PictureStyle {
  readonly ink: string;
  readonly surface: string;
  readonly accent: string;
  readonly quiet: string;
  readonly family: string;
  readonly direction: 'ltr' | 'rtl';
}

const MARGIN = 88;
const LINE = 1.26;
/** Where a line may end: behind white space, and between characters of a script that has none. */
const BREAKS = /(?<=\s)|(?<=[\u3000-\u9fff])/u;
/** Between the words and who said them. */
const GAP = 44;

/** The largest size at which the words fit, and the smallest that can be read on a phone. */
const SIZES = [76, 68, 60, 54, 48, 43, 38, 34, 30] as const;

/**
 * The quotation as a PNG for social posts: type alone. A photograph would taint the canvas, and its
 * licence is not ours. No request is sent; words past what fits at the smallest size end in an
 * ellipsis.
 *
 * @throws {Error} where the browser makes no picture
 */
export async function quotationAsPicture(
  quotation: SharedQuotation,
  size: keyof typeof PICTURE_SIZES,
  style: PictureStyle,
): Promise<Blob> {
  const [width, height] = PICTURE_SIZES[size];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.fillStyle = style.surface;
  context.fillRect(0, 0, width, height);
  context.direction = style.direction;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';

  const rtl = style.direction === 'rtl';
  const edge = rtl ? width - MARGIN : MARGIN;
  const credits = creditsOf(quotation, style);
  const room = height - 2 * MARGIN - GAP - credits.reduce((sum, { lead }) => sum + lead, 0);
  const { lines, fontSize } = fit(context, quotation, style, width - 2 * MARGIN, room);

  context.fillStyle = style.ink;
  let y = MARGIN + fontSize * 0.9 + Math.max(0, (room - lines.length * fontSize * LINE) / 2);
  for (const line of lines) {
    context.fillText(line, edge, y);
    y += fontSize * LINE;
  }

  const top = MARGIN + room + GAP;
  context.fillStyle = style.accent;
  context.fillRect(rtl ? width - MARGIN - 6 : MARGIN, top, 6, height - MARGIN - top);
  y = top - 8;
  for (const { text, font, colour, lead } of credits) {
    context.font = font;
    context.fillStyle = colour;
    y += lead;
    context.fillText(shorten(context, text, '…', width - 2 * MARGIN - 28), rtl ? edge - 28 : edge + 28, y);
  }

  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser makes no picture.'))), 'image/png');
  });
}

/** Who said it, in which role, and where: a line each. */
function creditsOf({ speaker, role, publisher }: SharedQuotation, { ink, quiet, family }: PictureStyle) {
  const line = (text: string | undefined, font: string, colour: string, lead: number) =>
    text ? [{ text, font: `${font} ${family}`, colour, lead }] : [];
  return [
    ...line(speaker ?? role, '650 34px', ink, 42),
    ...line(speaker && role, '400 28px', quiet, 40),
    ...line(publisher, '400 28px', quiet, 40),
  ];
}

/** The lines at the largest size that leaves room for all of them, with whole words where one does. */
function fit(
  context: CanvasRenderingContext2D,
  { text, marks: [open, close] }: SharedQuotation,
  { family }: PictureStyle,
  width: number,
  height: number,
): { lines: string[]; fontSize: number } {
  let best: { lines: string[]; fontSize: number } | undefined;
  let lines: string[] = [];
  let fontSize = 0;
  for (fontSize of SIZES) {
    context.font = `500 ${fontSize}px ${family}`;
    lines = wrap(context, `${open}${text.trim()}${close}`, width);
    if (lines.length * fontSize * LINE > height) continue;
    best ??= { lines, fontSize };
    if (text.split(BREAKS).every((word) => context.measureText(word.trim()).width <= width)) return { lines, fontSize };
  }
  if (best) {
    context.font = `500 ${best.fontSize}px ${family}`;
    return best;
  }
  const most = Math.floor(height / (fontSize * LINE));
  return {
    lines: [...lines.slice(0, most - 1), shorten(context, lines[most - 1] ?? '', `…${close}`, width, true)],
    fontSize,
  };
}

/** Leaves out words at the end until the rest and `end`, which says so, fit; nothing where all of it does. */
function shorten(context: CanvasRenderingContext2D, text: string, end: string, width: number, always = false): string {
  if (!always && context.measureText(text).width <= width) return text;
  let rest = text.trim();
  while (rest && context.measureText(rest + end).width > width) rest = rest.replace(/\s*\S+$/, '');
  return rest.replace(/[\s,;:]+$/, '') + end;
}

function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string): boolean => context.measureText(words.trimEnd()).width <= width;
  const add = (piece: string): void => {
    if (line && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  };
  for (const word of text.split(BREAKS)) {
    if (fits(word)) add(word);
    else {
      // A word wider than the picture is broken where it must be, from the start of a line.
      if (line) lines.push(line.trimEnd());
      line = '';
      for (const letter of word) add(letter);
    }
  }
  return [...lines, line.trimEnd()];
}
