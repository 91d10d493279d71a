import { attributionOf, type SharedQuotation } from './shared-quotation.js';

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
  const footer = height - MARGIN;
  const room = footer - 150 - MARGIN;
  const { lines, fontSize } = fit(context, quotation, style, width - 2 * MARGIN, room);

  context.fillStyle = style.ink;
  let y = MARGIN + fontSize * 0.9 + Math.max(0, (room - lines.length * fontSize * LINE) / 2);
  for (const line of lines) {
    context.fillText(line, edge, y);
    y += fontSize * LINE;
  }

  context.fillStyle = style.accent;
  context.fillRect(rtl ? width - MARGIN - 6 : MARGIN, footer - 92, 6, 92);
  const indent = rtl ? edge - 28 : edge + 28;
  context.fillStyle = style.ink;
  context.font = `650 34px ${style.family}`;
  context.fillText(attributionOf(quotation), indent, footer - 56, width - 2 * MARGIN - 28);
  context.fillStyle = style.quiet;
  context.font = `400 28px ${style.family}`;
  context.fillText(quotation.publisher ?? '', indent, footer - 8, width - 2 * MARGIN - 28);

  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser makes no picture.'))), 'image/png');
  });
}

/** The lines at the largest size that leaves room for all of them. */
function fit(
  context: CanvasRenderingContext2D,
  { text, marks: [open, close] }: SharedQuotation,
  { family }: PictureStyle,
  width: number,
  height: number,
): { lines: string[]; fontSize: number } {
  let lines: string[] = [];
  let fontSize = 0;
  for (fontSize of SIZES) {
    context.font = `500 ${fontSize}px ${family}`;
    lines = wrap(context, `${open}${text}${close}`, width);
    if (lines.length * fontSize * LINE <= height) return { lines, fontSize };
  }
  const most = Math.floor(height / (fontSize * LINE));
  return { lines: [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`], fontSize };
}

function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string): boolean => context.measureText(words.trimEnd()).width <= width;
  for (const word of text.split(/(?<=\s)|(?<=[\u3000-\u9fff])/u)) {
    // A word wider than the picture is broken where it must be.
    for (const piece of fits(word) ? [word] : word) {
      if (line && !fits(line + piece)) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}
