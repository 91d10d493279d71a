import { PressError } from '../model/press-error.js';
import type { Source } from '../model/source.js';

/** The members of a JSON object, or none for any other value. */
export function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The value as a list: itself, alone, or empty for nothing. */
export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** What stands at a path of keys and list indexes, or undefined. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((from, key) => (typeof key === 'number' ? list(from)[key] : members(from)[key]), value);
}

/** A string that is not blank, or undefined. */
export function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/**
 * The JSON of a source.
 *
 * @throws {PressError} `malformed`
 */
export function parseJson({ text }: Source): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (cause) {
    throw new PressError('malformed', 'The source is broken JSON. Its publisher has to repair it.', { cause });
  }
}
