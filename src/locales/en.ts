/** Made when a byline is first drawn: making it costs more than using it. */
let list: Intl.ListFormat | undefined;

/** The words of the interface in English. Functions put names where the language wants them. */
export const en = {
  by: (names: readonly string[]) => `By ${(list ??= new Intl.ListFormat('en')).format(names)}`,
  updated: (date: string) => `Updated ${date}`,
  readAt: (publisher: string) => `Read the whole story at ${publisher}`,
  readSource: (publisher: string) => `Read it at ${publisher}`,
  showPicture: 'Show picture',
  unavailable: 'This story cannot be shown right now.',
  loading: 'Loading',
  verdict: {
    verbatim: () => 'Word for word in the source',
    abridged: () => 'Shortened; every part is in the source',
    altered: (words: number) => `Differs from the source in ${words} ${words === 1 ? 'word' : 'words'}`,
    'not-found': () => 'Not found in the source',
    unchecked: () => 'Not checked against the source',
  },
  saidBy: (speaker: string) => `The source gives these words to ${speaker}`,
  inSource: 'in the source:',
  here: 'here:',
  context: 'In context',
  share: 'Take along',
  copyText: 'Copy text',
  copyHtml: 'Copy HTML',
  copyMarkdown: 'Copy Markdown',
  savePicture: 'Save picture',
  saveSquare: 'Save square picture',
  shareWith: 'Share…',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  saved: 'Saved.',
  notSaved: 'The browser could not draw the picture.',
} as const;
