import { fillIn } from '../../locales/fill-in.js';
import { loadRareWords } from '../../locales/load-rare-words.js';
import { quotationAsHtml } from '../../share/quotation-as-html.js';
import { quotationAsMarkdown } from '../../share/quotation-as-markdown.js';
import { quotationAsPicture, type PICTURE_SIZES, type PictureStyle } from '../../share/quotation-as-picture.js';
import { quotationAsText } from '../../share/quotation-as-text.js';
import { quotationMarks } from '../../share/quotation-marks.js';
import type { SharedQuotation } from '../../share/shared-quotation.js';
import { PressError } from '../../model/press-error.js';
import { quoteLink } from '../../quotes/link-quote.js';
import { linkTo, publisherOf } from '../article-place.js';
import type { Looks } from '../looks.js';
import { PressShareEvent } from './press-share-event.js';
import type { Article } from '../../model/article.js';
import { textOf, type ShownQuotation } from './shown-quotation.js';

const COPIES = { text: quotationAsText, html: quotationAsHtml, markdown: quotationAsMarkdown } as const;

/** What a card shows now; a reader may open a panel, and the page change the card behind it. */
export type Current = () => { readonly article: Article; readonly shown: ShownQuotation | PressError } | undefined;

/** Draws the ways to take a quotation along into their panel. Loaded on the reader's act. */
export async function drawQuoteActions(panel: HTMLElement, card: Looks & EventTarget, found: Current): Promise<void> {
  if (panel.querySelector('button')) return;
  const words = await loadRareWords(card.language);
  const { draw } = card;
  const status = draw('span', { role: 'status' });
  const box = draw('div', { class: 'buttons' });

  const current = (): SharedQuotation | undefined => {
    const { article, shown } = found() ?? {};
    if (!article || !shown || shown instanceof PressError) return undefined;
    const href = linkTo(article, card);
    return {
      ...shown,
      headline: article.headline,
      publisher: publisherOf(article, card),
      url: href && quoteLink(href, textOf(article), shown),
      language: article.inLanguage,
      marks: quotationMarks(article.inLanguage),
    };
  };

  const say = (sentence: string): void => {
    status.textContent = sentence;
  };

  const tell = (kind: string, text: string, url: string | undefined): void => {
    card.dispatchEvent(new PressShareEvent(kind, text, url ?? ''));
  };

  const copy = async (quotation: SharedQuotation, kind: keyof typeof COPIES): Promise<void> => {
    const text = COPIES[kind](quotation);
    try {
      const { clipboard } = navigator;
      // Firefox has them since 127; before, markup is copied as the text that it is.
      if (!globalThis.ClipboardItem) await clipboard.writeText(text);
      else {
        await clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([text], { type: 'text/plain' }),
            ...(kind === 'html' && { 'text/html': new Blob([text], { type: 'text/html' }) }),
          }),
        ]);
      }
      say(words.copied);
      tell(kind, text, quotation.url);
    } catch {
      say(words.failed);
    }
  };

  const picture = async (quotation: SharedQuotation, size: keyof typeof PICTURE_SIZES): Promise<void> => {
    try {
      const blob = await quotationAsPicture(quotation, size, styleOf(box));
      const href = URL.createObjectURL(blob);
      Object.assign(document.createElement('a'), { href, download: `quotation-${size}.png` }).click();
      // The browser has taken hold of the picture when the next task begins.
      setTimeout(() => URL.revokeObjectURL(href));
      say(words.saved);
      tell('picture', quotation.text, quotation.url);
    } catch {
      say(words.failed);
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

  const button = (name: string, act: (quotation: SharedQuotation) => Promise<void>): HTMLElement => {
    const element = draw('button', { type: 'button', class: 'action' }, name);
    element.addEventListener('click', () => {
      const quotation = current();
      if (quotation) void act(quotation);
    });
    return element;
  };

  box.append(
    button(words.copyText, (quotation) => copy(quotation, 'text')),
    button(fillIn(words.copyAs, 'HTML'), (quotation) => copy(quotation, 'html')),
    button(fillIn(words.copyAs, 'Markdown'), (quotation) => copy(quotation, 'markdown')),
    button(words.savePicture, (quotation) => picture(quotation, 'wide')),
    button(words.saveSquare, (quotation) => picture(quotation, 'square')),
    ...('share' in navigator ? [button(words.shareWith, share)] : []),
    status,
  );
  panel.append(box);
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
