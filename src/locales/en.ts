import type { Words } from './words.js';

/** English. */
export const words: Words = {
  by: 'By {}',
  updated: 'Updated {}',
  readAt: 'Read the whole story at {}',
  readSource: 'Read it at {}',
  subscribers: 'The whole story is for subscribers.',
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
