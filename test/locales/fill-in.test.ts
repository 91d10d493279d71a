import { expect } from '@open-wc/testing';
import { fillIn } from '../../src/locales/fill-in.js';

describe('fillIn', () => {
  it('puts the value where the language wants it', () => {
    expect(fillIn('Read it at {}', 'The Meridian Post')).to.equal('Read it at The Meridian Post');
    expect(fillIn('{}で読む', 3)).to.equal('3で読む');
  });

  it('takes the value as it is', () => expect(fillIn('By {}', '$& {} $1')).to.equal('By $& {} $1'));
});
