import type { Card } from '../../site/card-markup.js';
import type { Check } from './check.js';

/** Less than a line is no jump that a reader would see. */
const ONE_LINE = 24;

/** Whether the page moves when the card is drawn: its height before and after, 400 px wide. */
export function checkReservedHeight(waiting: Card | undefined, drawn: Card | undefined): Check | undefined {
  if (!waiting || !drawn || drawn.state !== 'ready') return undefined;
  const title = 'Reserved height';
  const [before, after] = [waiting.offsetHeight, drawn.offsetHeight];
  if (before === 0 || after === 0) return undefined;
  const jump = Math.abs(after - before);
  // What stands in the tag is shown until the card is there, and has a height of its own.
  const waits = waiting.querySelector(':scope > :not(script)') ? ', showing what stands in the tag,' : '';
  const measured = `400 px wide, the card takes ${before} px while it loads${waits} and ${after} px when it is there`;
  if (jump < ONE_LINE) return { title, verdict: 'good', words: `${measured}: nothing jumps.` };
  return {
    title,
    verdict: 'look',
    words: `${measured}: what stands below moves by ${jump} px. Where that disturbs, reserve the height in your style sheet:`,
    code: `${drawn.localName} { min-block-size: ${Math.max(before, after)}px; }`,
  };
}
