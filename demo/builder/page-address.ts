import type { Session } from './session.js';
import { fieldsOfState } from './state.js';

/**
 * What was chosen is written behind the `#`, which browsers keep to themselves: no server learns what was
 * pasted. A plain form, like the one on the home page, writes behind the `?`; both are read.
 */
export function fieldsOfAddress(): URLSearchParams {
  const fields = new URLSearchParams(location.search);
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) fields.set(name, value);
  return fields;
}

/** The address of the page with everything that was chosen. */
export function addressOf({ state, packedText }: Session): string {
  const fields = fieldsOfState(state);
  if (packedText) fields.set('text', packedText);
  return `${location.pathname}#${fields}`;
}
