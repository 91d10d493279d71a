import type { Words } from './words.js';

/** English. */
export const words: Words = {
  by: 'By {}',
  updated: 'Updated {}',
  readAt: 'Read the whole story at {}',
  readSource: 'Read it at {}',
  showPicture: 'Show picture',
  unavailable: 'This story cannot be shown right now.',
  verbatim: 'Word for word in the source',
  abridged: 'Shortened; every part is in the source',
  altered: 'Differs from the source in {} words',
  alteredOne: 'Differs from the source in one word',
  'not-found': 'Not found in the source',
  unchecked: 'Not checked against the source',
  saidBy: 'The source gives these words to {}',
  inSource: 'in the source:',
  here: 'here:',
  context: 'In context',
  share: 'Share',
};

/** Made when a byline is first drawn: making it costs more than using it. */
let list: Intl.ListFormat | undefined;

/** As the cards read them until they are drawn without lit-html. */
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
    altered: (count: number) => `Differs from the source in ${count} ${count === 1 ? 'word' : 'words'}`,
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
