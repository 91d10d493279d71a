/** Marks by primary language where they are not the English ones. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  it: ['«', '»'],
  ja: ['「', '」'],
  kk: ['«', '»'],
  pt: ['«', '»'],
  ru: ['«', '»'],
};

/** The quotation marks of a language, a BCP 47 tag; English ones where it is not known. */
export function quotationMarks(language: string | undefined): readonly [open: string, close: string] {
  const primary = language?.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(MARKS, primary) ? (MARKS[primary] ?? ['“', '”']) : ['“', '”'];
}
