/** Control characters, which no text of an article has a use for; tab and line breaks are spaces. */
// oxlint-disable-next-line no-control-regex -- these are what is to be removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;

/** Runs of white space as one space, none at the ends, control characters gone. A no-break space stays. */
export function collapse(text: string): string {
  return (
    text
      .replace(CONTROL, '')
      // A single space is left alone: a text without anything to mend stays itself and is not copied.
      .replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, ' ')
      .trim()
  );
}
