import { expect } from '@open-wc/testing';
import { PICTURE_SIZES, quotationAsPicture } from '../../src/share/quotation-as-picture.js';
import { QUOTATION } from './quotation.js';

const STYLE = {
  ink: '#101010',
  surface: '#ffffff',
  accent: '#0b5c8f',
  quiet: '#606060',
  family: 'sans-serif',
  direction: 'ltr',
} as const;

/** Colours of a picture's pixels that are not its background, by how often they occur. */
async function inked(blob: Blob): Promise<{ size: [number, number]; share: number; edges: boolean }> {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let drawn = 0;
  let edges = false;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 255) > 200 && (data[at + 1] ?? 255) > 200 && (data[at + 2] ?? 255) > 200) continue;
    drawn += 1;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    edges ||= x < 40 || y < 40 || x > width - 40 || y > height - 40;
  }
  return { size: [width, height], share: drawn / (width * height), edges };
}

describe('quotationAsPicture', () => {
  for (const size of ['wide', 'square'] as const) {
    for (const [name, text] of [
      ['a short quotation', 'Yes.'],
      ['a long one', 'We will open the harbour before the first snow, or moor our own boats elsewhere. '.repeat(4)],
      ['one that is too long', 'Every step was counted twice before anybody went up. '.repeat(60)],
      ['one without spaces', 'Donaudampfschifffahrt'.repeat(2)],
      ['one in a script without spaces', '初雪の前に港を開きます。'.repeat(6)],
    ] as const) {
      it(`draws ${name} inside the margins, ${size}`, async () => {
        const blob = await quotationAsPicture({ ...QUOTATION, text }, size, STYLE);
        expect(blob.type).to.equal('image/png');
        const picture = await inked(blob);
        expect(picture.size).to.deep.equal(PICTURE_SIZES[size]);
        expect(picture.share).to.be.within(0.001, 0.35);
        expect(picture.edges).to.equal(false);
      });
    }
  }

  it('draws from right to left, words and credits at the right edge', async () => {
    const arabic = { ...QUOTATION, text: 'سنفتح الميناء قبل أول ثلج', speaker: 'آدا برانت', role: 'مديرة الميناء' };
    const { left, right } = await halves(await quotationAsPicture(arabic, 'wide', { ...STYLE, direction: 'rtl' }));
    expect(right).to.be.greaterThan(left);
  });

  it('shortens credits that are too long instead of squeezing them', async () => {
    const long = { ...QUOTATION, role: 'Member of the Committee for Harbours and Lights '.repeat(9) };
    const picture = await inked(await quotationAsPicture(long, 'wide', STYLE));
    expect(picture.edges).to.equal(false);
  });
});

/** Inked pixels of the left and of the right half. */
async function halves(blob: Blob): Promise<{ left: number; right: number }> {
  const bitmap = await createImageBitmap(blob);
  const half = bitmap.width / 2;
  const [left, right] = await Promise.all(
    [0, half].map(async (x) => {
      const canvas = new OffscreenCanvas(half, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, -x, 0);
      return (await inked(await canvas.convertToBlob())).share;
    }),
  );
  return { left: left ?? 0, right: right ?? 0 };
}
