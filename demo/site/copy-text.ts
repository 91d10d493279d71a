/**
 * Copies a text.
 *
 * @returns whether the browser let the page do it, which it does not without a secure origin or permission
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
