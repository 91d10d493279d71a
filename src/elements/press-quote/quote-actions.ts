import { fillIn } from '../../locales/fill-in.js';
import { loadRareWords } from '../../locales/load-rare-words.js';
import { quotationAsHtml } from '../../share/quotation-as-html.js';
import { quotationAsMarkdown } from '../../share/quotation-as-markdown.js';
import { PICTURE_SIZES, quotationAsPicture, type PictureStyle } from '../../share/quotation-as-picture.js';
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

  const save = async (quotation: SharedQuotation, size: keyof typeof PICTURE_SIZES): Promise<void> => {
    try {
      const href = URL.createObjectURL(await quotationAsPicture(quotation, size, styleOf(box)));
      Object.assign(document.createElement('a'), { href, download: fileName(size) }).click();
      // The browser has taken hold of the picture when the next task begins.
      setTimeout(() => URL.revokeObjectURL(href));
      say(words.saved);
      tell('picture', quotationAsText(quotation), quotation.url);
    } catch {
      say(words.failed);
    }
  };

  /** The picture goes with its words, speaker, source and link: what cannot show it has them still. */
  const share = async (quotation: SharedQuotation, size?: keyof typeof PICTURE_SIZES): Promise<void> => {
    const text = quotationAsText(quotation);
    try {
      const files = size && [asFile(await quotationAsPicture(quotation, size, styleOf(box)), size)];
      await navigator.share(
        files
          ? { files, text }
          : { text: quotationAsText({ ...quotation, url: undefined }), ...(quotation.url && { url: quotation.url }) },
      );
      tell(size ? 'picture' : 'share', text, quotation.url);
    } catch (error) {
      // That the reader closed the menu is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) say(words.failed);
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
    button(words.savePicture, (quotation) => save(quotation, 'wide')),
    button(words.saveSquare, (quotation) => save(quotation, 'square')),
    ...('share' in navigator ? [button(words.shareWith, (quotation) => share(quotation))] : []),
    ...(sharesFiles()
      ? SIZES.map((size) => button(`${words.shareWith} ${labelOf(size)}`, (quotation) => share(quotation, size)))
      : []),
    status,
  );
  panel.append(box);
}

const SIZES = ['wide', 'square'] as const;

const labelOf = (size: keyof typeof PICTURE_SIZES): string => `PNG ${PICTURE_SIZES[size].join('\u2009×\u2009')}`;
const fileName = (size: keyof typeof PICTURE_SIZES): string => `quotation-${PICTURE_SIZES[size].join('x')}.png`;
const asFile = (picture: Blob, size: keyof typeof PICTURE_SIZES): File =>
  new File([picture], fileName(size), { type: 'image/png' });

/** Whether this browser hands pictures to other programs. */
const sharesFiles = (): boolean => navigator.canShare?.({ files: [asFile(new Blob(), 'wide')] }) ?? false;

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
