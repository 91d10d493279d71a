import { expect } from '@open-wc/testing';
import { PressError } from '../../src/model/press-error.js';

/** What a promise is rejected with. */
export function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('The promise was not rejected.'),
    (reason: unknown) => reason,
  );
}

/** The code of the PressError that a promise is rejected with; the error itself where it is another. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  const reason = await reasonOf(promise);
  return reason instanceof PressError ? reason.code : reason;
}
