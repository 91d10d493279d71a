/** Puts a value into the place `{}` of a text of `Words`. */
export function fillIn(text: string, value: string | number): string {
  // By a function: in a string, `$` would have a meaning.
  return text.replace('{}', () => String(value));
}
