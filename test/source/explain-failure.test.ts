import { expect } from '@open-wc/testing';
import { explainFailure } from '../../src/source/explain-failure.js';
import { elsewhere, resetRequests, seenRequests } from '../support/other-origin.js';

const CAUSE = new TypeError('Failed to fetch');

/** Each test asks about an origin of its own, since an origin is probed once. */
let origins = 0;
const freshUrl = (): string => `https://publisher-${(origins += 1)}.example/feed.xml?key=1`;

interface Probe {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

/** Stands in for the network: records the probes, and answers each the same. */
function network(answer: () => Promise<Response>) {
  const probes: Probe[] = [];
  const send = (url: string, init?: RequestInit): Promise<Response> => {
    probes.push({ url, init });
    return answer();
  };
  return { probes, send };
}

const silent = () => network(() => Promise.reject(CAUSE));
const answering = () => network(() => Promise.resolve(new Response()));
/** As a browser does it: the request fails first, and the violation is told in a task of its own. */
const refusing = (effectiveDirective: string) =>
  network(() => {
    const details = { effectiveDirective } as SecurityPolicyViolationEventInit;
    setTimeout(() => document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', details)));
    return Promise.reject(CAUSE);
  });

describe('explainFailure', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('says blocked of a server that answers and only does not allow reading', async () => {
    const error = await explainFailure(freshUrl(), CAUSE, answering().send);
    expect(error.code).to.equal('blocked');
    expect(error.message).to.contain('Access-Control-Allow-Origin').and.contain('publisher-');
    expect(error.cause).to.equal(CAUSE);
  });

  it('says unreachable of a server that does not answer', async () => {
    const error = await explainFailure(freshUrl(), CAUSE, silent().send);
    expect(error.code).to.equal('unreachable');
    expect(error.cause).to.equal(CAUSE);
  });

  it("says blocked where the page's policy stands in the way, and what to add to it", async () => {
    const url = freshUrl();
    const error = await explainFailure(url, CAUSE, refusing('connect-src').send);
    expect(error.code).to.equal('blocked');
    expect(error.message).to.contain(`Add ${new URL(url).origin} to connect-src`);
    expect(error.cause).to.equal(CAUSE);
  });

  it('is not misled by a violation of another directive', async () => {
    expect((await explainFailure(freshUrl(), CAUSE, refusing('img-src').send)).code).to.equal('unreachable');
  });

  it('says offline where the browser says so, and asks nobody', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const { send, probes } = answering();
    const error = await explainFailure(freshUrl(), CAUSE, send);
    expect(error.code).to.equal('offline');
    expect(error.cause).to.equal(CAUSE);
    expect(probes).to.deep.equal([]);
  });

  it('asks without reading, and not for ever', async () => {
    const { send, probes } = answering();
    const url = freshUrl();
    await explainFailure(url, CAUSE, send);
    expect(probes).to.have.length(1);
    expect(probes[0]?.url).to.equal(url);
    expect(probes[0]?.init?.mode).to.equal('no-cors');
    expect(probes[0]?.init?.signal).to.be.instanceOf(AbortSignal);
  });

  it('asks an origin once for many failures at a time', async () => {
    const { send, probes } = answering();
    const url = freshUrl();
    const errors = await Promise.all(
      [url, new URL('/other.xml', url).href, url].map((address) => explainFailure(address, CAUSE, send)),
    );
    expect(errors.map(({ code }) => code)).to.deep.equal(['blocked', 'blocked', 'blocked']);
    expect(probes).to.have.length(1);
  });

  it('remembers an origin that does not allow reading', async () => {
    const { send, probes } = answering();
    const url = freshUrl();
    await explainFailure(url, CAUSE, send);
    await explainFailure(url, CAUSE, send);
    expect(probes).to.have.length(1);
  });

  it('forgets an origin that did not answer, since it may later', async () => {
    const url = freshUrl();
    await explainFailure(url, CAUSE, silent().send);
    expect((await explainFailure(url, CAUSE, answering().send)).code).to.equal('blocked');
  });

  it('leaves no listener behind', async () => {
    const listening = new Set<unknown>();
    const own = {
      addEventListener: (_type: string, listener: unknown) => void listening.add(listener),
      removeEventListener: (_type: string, listener: unknown) => void listening.delete(listener),
    };
    Object.assign(document, own);
    try {
      const answers = [silent(), answering()].map(({ send }) => explainFailure(freshUrl(), CAUSE, send));
      expect(listening.size).to.equal(2);
      await Promise.all(answers);
    } finally {
      for (const name of Object.keys(own)) Reflect.deleteProperty(document, name);
    }
    expect(listening.size).to.equal(0);
  });

  it('tells a real server without CORS by one simple request', async () => {
    await resetRequests();
    const error = await explainFailure(elsewhere('/__nocors/demo/articles/feed.rss.xml'), CAUSE, (url, init) =>
      fetch(url, init),
    );
    expect(error.code).to.equal('blocked');
    expect((await seenRequests()).map(({ method }) => method)).to.deep.equal(['GET']);
  });
});
