/**
 * Copies a text. Where the browser does not let the page (no secure origin, no permission), the element
 * that shows it is selected, so that the reader's own command copies it; then the answer is false.
 */
export async function copyText(text: string, shownBy: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shownBy);
    return false;
  }
}
