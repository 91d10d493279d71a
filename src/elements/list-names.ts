/** Making a formatter costs more than using it: one for each language. */
const formatters = new Map<string | undefined, Intl.ListFormat>();

/** Names as a language joins them: "Ada, Bo and Cy". An unknown language gives the browser's. */
export function listNames(names: readonly string[], language: string | undefined): string {
  let formatter = formatters.get(language);
  if (!formatter) {
    try {
      formatter = new Intl.ListFormat(language);
    } catch {
      formatter = new Intl.ListFormat();
    }
    formatters.set(language, formatter);
  }
  return formatter.format(names);
}
