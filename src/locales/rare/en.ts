import type { RareWords } from '../words.js';

/** English. */
export const words: RareWords = {
  corrected: 'Corrected',
  retracted: 'The newsroom has withdrawn this story.',
  withheld: 'The newsroom is holding this story back.',
  changed: 'This story has changed since it was embedded here.',
  copyOf: 'Saved copy: {}',
  copyText: 'Copy text',
  copyAs: 'Copy {}',
  savePicture: 'Save picture',
  saveSquare: 'Save square picture',
  shareWith: 'Share with…',
  copied: 'Copied.',
  saved: 'Saved.',
  failed: 'The browser did not allow it.',
};
