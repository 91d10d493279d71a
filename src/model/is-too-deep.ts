/** Open elements at a time, nearly three times as many as browsers nest. */
const DEEPEST = 1500;

/**
 * Tags, but for those that have no content, that the parser closes by itself, or that drawings have
 * by the thousand.
 */
const TAG =
  /<(\/?)(?!(?:area|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[dt]|t[dhr]|option|circle|ellipse|line|path|polygon|polyline|rect|stop|use)[\s/>])[a-z]/gi;

/**
 * Whether markup opens so many elements inside one another that parsing it takes a browser seconds:
 * the time grows with the square of the depth. No document that anybody reads comes near.
 *
 * @param most open elements at a time, where more is done with each than parsing it
 */
export function isTooDeep(markup: string, most = DEEPEST): boolean {
  let depth = 0;
  for (const [, closing] of markup.matchAll(TAG)) {
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) return true;
  }
  return false;
}
