import type { Article } from '../../../src/article.js';
import type { CardMarkup } from '../../site/card-markup.js';
import type { Check } from './check.js';

/** What the source says may be done with the article, and whether the card goes further than a link. */
export function checkTerms({ usageInfo, license, creditText, isAccessibleForFree }: Article, card: CardMarkup): Check {
  const title = 'Licence terms';
  const said = [
    license && `Licence: ${license}`,
    usageInfo && `Terms: ${usageInfo}`,
    creditText && `Credit: ${creditText}`,
    isAccessibleForFree === false && 'The article is not free to read',
  ].filter(Boolean);
  const full = new Map(card.attributes).get('extent') === 'full';
  if (license ?? usageInfo)
    return { title, verdict: 'note', words: `${said.join('. ')}. Text and pictures may differ in it.` };
  const none = 'The source names no licence.';
  return full
    ? {
        title,
        verdict: 'look',
        words: `${none} The card shows the whole story: ask the publisher first, or show an excerpt. ${said.join('. ')}`,
      }
    : {
        title,
        verdict: 'note',
        words: `${none} A headline, a short excerpt and a quotation with a link are usual; ask before you show more. ${said.join('. ')}`,
      };
}
