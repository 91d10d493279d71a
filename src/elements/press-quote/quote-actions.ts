import { html, render, type TemplateResult } from 'lit';
import { en } from '../../locales/en.js';
import { quotationAsHtml } from '../../share/quotation-as-html.js';
import { quotationAsMarkdown } from '../../share/quotation-as-markdown.js';
import { quotationAsPicture, type PICTURE_SIZES, type PictureStyle } from '../../share/quotation-as-picture.js';
import { quotationAsText } from '../../share/quotation-as-text.js';
import type { SharedQuotation } from '../../share/shared-quotation.js';
import { PressShareEvent } from '../press-events.js';

const COPIES = { text: quotationAsText, html: quotationAsHtml, markdown: quotationAsMarkdown } as const;

/**
 * Draws the ways to take a quotation along into a box of the card, and does what the reader asks.
 * Loaded when the reader opens it, and never before.
 *
 * @param current the quotation that the card shows when it is asked; undefined when it shows none
 */
export function drawQuoteActions(box: HTMLElement, current: () => SharedQuotation | undefined): void {
  const say = (words: string): void => {
    const status = box.querySelector('[role=status]');
    if (status) status.textContent = words;
  };

  const tell = (kind: string, text: string, url: string | undefined): void => {
    box.dispatchEvent(new PressShareEvent(kind, text, url ?? ''));
  };

  const copy = async (quotation: SharedQuotation, kind: keyof typeof COPIES): Promise<void> => {
    const text = COPIES[kind](quotation);
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          ...(kind === 'html' && { 'text/html': new Blob([text], { type: 'text/html' }) }),
        }),
      ]);
      say(en.copied);
      tell(kind, text, quotation.url);
    } catch {
      say(en.notCopied);
    }
  };

  const picture = async (quotation: SharedQuotation, size: keyof typeof PICTURE_SIZES): Promise<void> => {
    try {
      const blob = await quotationAsPicture(quotation, size, styleOf(box));
      const href = URL.createObjectURL(blob);
      Object.assign(document.createElement('a'), { href, download: `quotation-${size}.png` }).click();
      // The browser has taken hold of the picture when the next task begins.
      setTimeout(() => URL.revokeObjectURL(href));
      say(en.saved);
      tell('picture', quotation.text, quotation.url);
    } catch {
      say(en.notSaved);
    }
  };

  const share = async (quotation: SharedQuotation): Promise<void> => {
    const text = quotationAsText({ ...quotation, url: undefined });
    try {
      await navigator.share({ text, ...(quotation.url && { url: quotation.url }) });
      tell('share', text, quotation.url);
    } catch {
      // The reader closed the menu.
    }
  };

  const button = (words: string, act: (quotation: SharedQuotation) => Promise<void>): TemplateResult => {
    const onClick = async (): Promise<void> => {
      const quotation = current();
      if (quotation) await act(quotation);
    };
    return html`<button type="button" class="action" @click=${onClick}>${words}</button>`;
  };

  render(
    html`${button(en.copyText, (quotation) => copy(quotation, 'text'))}
      ${button(en.copyHtml, (quotation) => copy(quotation, 'html'))}
      ${button(en.copyMarkdown, (quotation) => copy(quotation, 'markdown'))}
      ${button(en.savePicture, (quotation) => picture(quotation, 'wide'))}
      ${button(en.saveSquare, (quotation) => picture(quotation, 'square'))}
      ${'share' in navigator ? button(en.shareWith, share) : ''} <span role="status" class="quiet"></span>`,
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
