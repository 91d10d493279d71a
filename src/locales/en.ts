/** The words of the interface in English. Functions put names where the language wants them. */
export const en = {
  by: (names: string) => `By ${names}`,
  updated: (date: string) => `Updated ${date}`,
  readAt: (publisher: string) => `Read the whole story at ${publisher}`,
  readSource: (publisher: string) => `Read it at ${publisher}`,
  showPicture: 'Show picture',
  unavailable: 'This story cannot be shown right now.',
  loading: 'Loading',
  verbatim: 'Word for word in the source',
  unchecked: 'Not checked against the source',
} as const;
