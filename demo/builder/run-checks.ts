import { nextTask } from '../site/next-task.js';
import type { Check } from './checks/check.js';
import { checkHosts, checkPolicy, type Contacts } from './checks/contacted.js';
import { checkContrast } from './checks/contrast.js';
import { checkQuotation } from './checks/quotation-state.js';
import { checkReservedHeight } from './checks/reserved-height.js';
import { checkTerms } from './checks/terms.js';
import type { Printed } from './outputs.js';
import type { Preview } from './preview.js';
import type { Session } from './session.js';

/** Everything that can be told of the chosen card, in the order in which it matters to a page. */
export async function runChecks(session: Session, preview: Preview, printed: Printed): Promise<readonly Check[]> {
  const { state, article, chosen } = session;
  if (!article) return [];
  const { card, sheet, files } = printed;
  const isStatic = state.output === 'static';
  const contacts: Contacts = {
    card,
    article,
    body: chosen?.body,
    sheet: isStatic ? '' : sheet,
    files: state.output === 'script' || state.output === 'full' ? files : undefined,
    isStatic,
  };
  const [light, dark, waiting, column] = await Promise.all(
    (['light', 'dark', 'waiting', 'column'] as const).map((place) => preview.card(place)),
  );
  // The cards have drawn; measuring makes the browser lay them out, which is work of its own.
  await nextTask();
  const checks = [
    isStatic ? undefined : checkQuotation(column, card.claim !== undefined),
    isStatic ? undefined : checkContrast({ light, dark }),
    isStatic ? undefined : checkReservedHeight(waiting, column),
    checkTerms(article, card),
    checkHosts(contacts),
    await checkPolicy(contacts),
  ];
  return checks.filter((check) => check !== undefined);
}
