import { expect } from '@open-wc/testing';
import { PressError } from '../../src/model/press-error.js';
import type { Source } from '../../src/model/source.js';
import { recoverSource } from '../../src/source/recover-source.js';
import type { Failure, FetchOptions } from '../../src/source/source-request.js';
import { holdTimers, type HeldTimers } from '../support/hold-timers.js';
import { until } from '../support/until.js';

const SOURCE: Source = { text: '{}', contentType: 'application/json', url: 'https://news.example/a' };
const CAUSE = new TypeError('Failed to fetch');

/** Each test asks about an origin of its own, since an origin is probed once. */
let origins = 0;

function failure(known: Partial<Failure> = {}): Failure {
  const url = `https://newsroom-${(origins += 1)}.example/a`;
  return { url, options: {}, response: undefined, cause: undefined, late: false, ...known };
}

const answer = (status: number, headers = {}): Response => new Response(null, { status, headers });

/** A second attempt that succeeds, and a network that nobody answers on. */
function attempts() {
  const again: FetchOptions[] = [];
  return {
    again,
    fetchSource: (_url: string, options: FetchOptions): Promise<Source> => {
      again.push(options);
      return Promise.resolve(SOURCE);
    },
    send: (): Promise<Response> => Promise.reject(CAUSE),
  };
}

describe('recoverSource', () => {
  let timers: HeldTimers;

  beforeEach(() => {
    timers = holdTimers();
  });

  afterEach(() => {
    timers.restore();
    Reflect.deleteProperty(navigator, 'onLine');
  });

  async function errorOf(known: Partial<Failure>): Promise<PressError> {
    const { send, fetchSource, again } = attempts();
    const reason = await recoverSource(failure(known), send, fetchSource).then(
      () => expect.fail('There was a second attempt.'),
      (error: unknown) => error,
    );
    expect(again).to.deep.equal([]);
    expect(reason).to.be.instanceOf(PressError);
    return reason as PressError;
  }

  async function waitOf(known: Partial<Failure>): Promise<number> {
    const { send, fetchSource, again } = attempts();
    const recovered = recoverSource(failure(known), send, fetchSource);
    const [wait] = await until(() => timers.waiting.length > 0 && timers.waiting, 'it waits');
    expect(again, 'nothing is asked before the wait is over').to.deep.equal([]);
    timers.fire();
    expect(await recovered).to.equal(SOURCE);
    expect(again.map((options) => options.again)).to.deep.equal([true]);
    return wait ?? NaN;
  }

  for (const [title, known, least, most] of [
    ['an error of the server', { response: answer(500) }, 300, 900],
    ['a bad gateway', { response: answer(502) }, 300, 900],
    ['a server that asks for a short wait', { response: answer(503, { 'retry-after': '2' }) }, 2300, 2900],
    ['too many requests, where a short wait is asked for', { response: answer(429, { 'retry-after': '1' }) }, 1300, 1900],
    ['a connection that broke in the middle', { response: answer(200), cause: CAUSE }, 300, 900],
  ] as const) {
    it(`asks once more after ${title}, and not at once`, async () => {
      expect(await waitOf(known)).to.be.within(least, most);
    });
  } // prettier-ignore

  for (const [title, known, code] of [
    ['an error of the address', { response: answer(404) }, 'http'],
    ['too many requests without a time', { response: answer(429) }, 'http'],
    ['too many requests with a long wait', { response: answer(429, { 'retry-after': '60' }) }, 'http'],
    ['a server that asks for a long wait', { response: answer(503, { 'retry-after': '4' }) }, 'http'],
    ['a limit of time', { late: true, cause: CAUSE }, 'timeout'],
    ['a limit of time within the answer', { late: true, response: answer(200), cause: CAUSE }, 'timeout'],
    ['too many bytes', { response: answer(200) }, 'too-large'],
    ['no answer', { cause: CAUSE }, 'unreachable'],
    ['a second error of the server', { response: answer(500), options: { again: true } }, 'http'],
    ['a second connection that broke', { response: answer(200), cause: CAUSE, options: { again: true } }, 'unreachable'],
  ] as const) {
    it(`asks no more after ${title}: ${code}`, async () => {
      expect((await errorOf(known)).code).to.equal(code);
      expect(timers.waiting).to.deep.equal([]);
    });
  } // prettier-ignore

  it('says offline where the browser says so, and asks nobody', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const sent: string[] = [];
    const send = (url: string): Promise<Response> => {
      sent.push(url);
      return Promise.reject(CAUSE);
    };
    const recovered = recoverSource(failure({ cause: CAUSE }), send, attempts().fetchSource);
    expect(await recovered.catch((error: unknown) => error)).to.have.property('code', 'offline');
    expect(sent).to.deep.equal([]);
  });

  it('asks once more at once where the trouble has passed when it is looked into', async () => {
    const { again, fetchSource } = attempts();
    const send = (): Promise<Response> => Promise.resolve(new Response());
    expect(await recoverSource(failure({ cause: CAUSE }), send, fetchSource)).to.equal(SOURCE);
    expect(again).to.have.length(1);
  });

  it('asks no more when it is given up while it waits, and leaves no timer or listener', async () => {
    const { send, fetchSource, again } = attempts();
    const controller = new AbortController();
    const listening = new Set<unknown>();
    Object.assign(controller.signal, {
      addEventListener: (type: string, listener: EventListener) => {
        listening.add(listener);
        EventTarget.prototype.addEventListener.call(controller.signal, type, listener);
      },
      removeEventListener: (type: string, listener: EventListener) => {
        listening.delete(listener);
        EventTarget.prototype.removeEventListener.call(controller.signal, type, listener);
      },
    });
    const options = { signal: controller.signal };
    const recovered = recoverSource(failure({ response: answer(500), options }), send, fetchSource);
    await until(() => timers.waiting.length > 0, 'it waits');
    const reason = new Error('The card is gone.');
    controller.abort(reason);
    expect(await recovered.catch((error: unknown) => error)).to.equal(reason);
    expect(again).to.deep.equal([]);
    expect(timers.waiting).to.deep.equal([]);
    expect(listening.size).to.equal(0);
  });

  it('says nothing when it is given up while it looks into the failure', async () => {
    const controller = new AbortController();
    const reason = new Error('The card is gone.');
    const send = (): Promise<Response> => {
      controller.abort(reason);
      return Promise.reject(CAUSE);
    };
    const known = failure({ cause: CAUSE, options: { signal: controller.signal } });
    const recovered = recoverSource(known, send, attempts().fetchSource);
    expect(await recovered.catch((error: unknown) => error)).to.equal(reason);
  });
});
