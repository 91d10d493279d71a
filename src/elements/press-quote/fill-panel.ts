import type { Looks } from '../looks.js';
import { styles } from './panels.styles.js';
import { paragraphAround } from './paragraph-around.js';
import { drawQuoteActions, type Current } from './quote-actions.js';
import { textOf } from './shown-quotation.js';

/** Draws what a reader has opened: the paragraph around the words, or the ways to take them along. Loaded on that act. */
export async function fillPanel(panel: HTMLElement, card: Looks & EventTarget, current: Current): Promise<void> {
  const root = panel.getRootNode() as ShadowRoot;
  const sheet = styles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  if (panel.childElementCount > 1) return;
  if (panel.matches('[part=actions]')) return drawQuoteActions(panel, card, current);
  const { article, shown } = current() ?? {};
  const around = article && shown && 'segments' in shown && paragraphAround(textOf(article), shown.segments);
  if (!around) return;
  const { draw } = card;
  panel.append(draw('blockquote', {}, around.before, draw('mark', {}, around.words), around.after));
}
