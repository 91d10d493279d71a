import { html, render, type TemplateResult } from 'lit';
import { en } from '../../locales/en.js';
import { quotationAsHtml } from '../../share/quotation-as-html.js';
import { quotationAsMarkdown } from '../../share/quotation-as-markdown.js';
import { quotationAsPicture, type PICTURE_SIZES, type PictureStyle } from '../../share/quotation-as-picture.js';
import { quotationAsText } from '../../share/quotation-as-text.js';
import type { SharedQuotation } from '../../share/shared-quotation.js';
import { PressShareEvent } from '../press-events.js';

const COPIES = { text: quotationAsText, html: quotationAsHtml, markdown: quotationAsMarkdown } as const;

/** Copies in which a browser may offer to paste them, beside plain text. */
const TYPES = { text: 'text/plain', html: 'text/html', markdown: 'text/plain' } as const;

/**
 * Draws the ways to take a quotation along into a box of the card, and does what the reader asks.
 * Loaded when the reader opens it, and never before.
 */
export function drawQuoteActions(box: HTMLElement, quotation: SharedQuotation): void {
  const say = (words: string): void => {
    const status = box.querySelector('[role=status]');
    if (status) status.textContent = words;
  };

  const tell = (kind: string, text: string): void => {
    box.dispatchEvent(new PressShareEvent(kind, text, quotation.url ?? ''));
  };

  const copy = async (kind: keyof typeof COPIES): Promise<void> => {
    const text = COPIES[kind](quotation);
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          ...(TYPES[kind] === 'text/html' && { 'text/html': new Blob([text], { type: 'text/html' }) }),
        }),
      ]);
      say(en.copied);
      tell(kind, text);
    } catch {
      say(en.notCopied);
    }
  };

  const picture = async (size: keyof typeof PICTURE_SIZES): Promise<void> => {
    try {
      const blob = await quotationAsPicture(quotation, size, styleOf(box));
      const href = URL.createObjectURL(blob);
      Object.assign(document.createElement('a'), { href, download: `quotation-${size}.png` }).click();
      // The browser has taken hold of the picture when the next task begins.
      setTimeout(() => URL.revokeObjectURL(href));
      say(en.saved);
      tell('picture', quotation.text);
    } catch {
      say(en.notSaved);
    }
  };

  const share = async (): Promise<void> => {
    const text = quotationAsText({ ...quotation, url: undefined });
    try {
      await navigator.share({ text, ...(quotation.url && { url: quotation.url }) });
      tell('share', text);
    } catch {
      // The reader closed the menu.
    }
  };

  const button = (words: string, act: () => Promise<void>): TemplateResult =>
    html`<button type="button" class="action" @click=${act}>${words}</button>`;

  render(
    html`${button(en.copyText, () => copy('text'))} ${button(en.copyHtml, () => copy('html'))}
      ${button(en.copyMarkdown, () => copy('markdown'))} ${button(en.savePicture, () => picture('wide'))}
      ${button(en.saveSquare, () => picture('square'))} ${'share' in navigator ? button(en.shareWith, share) : ''}
      <span role="status" class="quiet"></span>`,
    box,
  );
}

/** The card's own colours, as the browser has worked them out. */
function styleOf(box: HTMLElement): PictureStyle {
  const { color, fontFamily, direction } = getComputedStyle(box);
  const colour = (name: string, fallback: string): string => {
    const probe = box.appendChild(document.createElement('i'));
    probe.className = name;
    const value = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return value === 'rgba(0, 0, 0, 0)' ? fallback : value;
  };
  return {
    ink: color,
    surface: colour('probe-surface', '#fff'),
    accent: colour('probe-accent', color),
    quiet: colour('probe-quiet', color),
    family: fontFamily,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
  };
}
