import { expect } from '@open-wc/testing';
import { PressError, toPressError } from '../../src/model/press-error.js';

describe('PressError', () => {
  it('is an error with a name, a code and a message', () => {
    const error = new PressError('timeout', 'The source was silent.');
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('PressError');
    expect(error.code).to.equal('timeout');
    expect(error.message).to.equal('The source was silent.');
    expect(String(error)).to.equal('PressError: The source was silent.');
  });

  it('has the status of the answer, and none where there was no answer', () => {
    expect(new PressError('http', 'Gone.', { status: 410 }).status).to.equal(410);
    expect(new PressError('timeout', 'Silent.').status).to.equal(undefined);
    expect(new PressError('http', 'Busy.', { status: 429, retryAfter: 60 }).retryAfter).to.equal(60);
  });

  it('has the error underneath, even where that is undefined', () => {
    const cause = new TypeError('Failed to fetch');
    expect(new PressError('unreachable', 'No answer.', { cause }).cause).to.equal(cause);
    expect(new PressError('unreachable', 'No answer.', { cause: undefined })).to.have.own.property('cause');
  });

  it('has no cause where there is none', () => {
    expect(new PressError('http', 'Gone.', { status: 410 })).not.to.have.own.property('cause');
  });
});

describe('toPressError', () => {
  it('gives a PressError back as it is', () => {
    const error = new PressError('no-article', 'Empty.');
    expect(toPressError(error)).to.equal(error);
  });

  for (const thrown of [new TypeError('x'), 'a string', undefined, null, 7, Object.create(null)] as const) {
    it(`makes malformed of ${JSON.stringify(thrown) ?? 'undefined'}, and keeps it as the cause`, () => {
      const error = toPressError(thrown);
      expect(error).to.be.instanceOf(PressError);
      expect(error.code).to.equal('malformed');
      expect(error.message).to.match(/^The article could not be read: .+/);
      expect(error.cause).to.equal(thrown);
    });
  }

  for (const words of [
    'Failed to fetch dynamically imported module: https://cdn.example/a.js',
    'error loading dynamically imported module: https://cdn.example/a.js',
    'Importing a module script failed.',
  ]) {
    it(`makes unreachable of code that did not come, and offline without a network: ${words}`, () => {
      expect(toPressError(new TypeError(words)).code).to.equal('unreachable');
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      expect(toPressError(new TypeError(words)).code).to.equal('offline');
      Reflect.deleteProperty(navigator, 'onLine');
    });
  }

  it('says what an error said', () => {
    expect(toPressError(new TypeError('x is undefined')).message).to.contain('x is undefined');
  });
});
