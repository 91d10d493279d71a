import { expect } from '@open-wc/testing';
import { findObstacle } from '../../src/source/find-obstacle.js';
import { elsewhere, resetRequests, seenRequests } from '../support/other-origin.js';

/** Each test asks about an origin of its own, since an origin is probed once. */
let origins = 0;
const freshUrl = (): string => `https://publisher-${(origins += 1)}.example/feed.xml?key=1`;

type Answer = () => Promise<Response>;

const silent: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const answering: Answer = () => Promise.resolve(new Response());
/** As a browser does it: the request fails first, and the violation is told in a task of its own. */
const refusing =
  (blockedURI: string, details: Partial<SecurityPolicyViolationEventInit> = {}): Answer =>
  () => {
    const event = new SecurityPolicyViolationEvent('securitypolicyviolation', {
      effectiveDirective: 'connect-src',
      disposition: 'enforce',
      blockedURI,
      ...details,
    });
    setTimeout(() => document.dispatchEvent(event));
    return silent();
  };

/** Stands in for the network: records the requests, and answers by their mode. */
function network(answers: Readonly<Record<'no-cors' | 'cors', Answer>>) {
  const sent: { readonly url: string; readonly init: RequestInit }[] = [];
  const send = (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, init });
    return answers[init.mode === 'no-cors' ? 'no-cors' : 'cors']();
  };
  return { sent, send, modes: () => sent.map(({ init }) => init.mode) };
}

const closed = () => network({ 'no-cors': silent, cors: silent });
const unreadable = () => network({ 'no-cors': answering, cors: silent });
const open = () => network({ 'no-cors': answering, cors: answering });
const forbidden = (url: string, details?: Partial<SecurityPolicyViolationEventInit>) => {
  const refuse = refusing(url, details);
  return network({ 'no-cors': refuse, cors: refuse });
};

describe('findObstacle', () => {
  it('is cors where a server answers and only does not allow reading', async () => {
    const { send, modes } = unreadable();
    expect(await findObstacle(freshUrl(), send)).to.equal('cors');
    expect(modes()).to.deep.equal(['no-cors', 'cors']);
  });

  it('is unknown where a server does not answer, after one probe', async () => {
    const { send, modes } = closed();
    expect(await findObstacle(freshUrl(), send)).to.equal('unknown');
    expect(modes()).to.deep.equal(['no-cors']);
  });

  it('is gone where the same request is answered now', async () => {
    expect(await findObstacle(freshUrl(), open().send)).to.equal('gone');
  });

  it("is policy where the page's own policy forbids the request", async () => {
    const url = freshUrl();
    expect(await findObstacle(url, forbidden(url).send)).to.equal('policy');
  });

  for (const [title, details] of [
    ['of another directive', { effectiveDirective: 'img-src' }],
    ['that is only reported', { disposition: 'report' }],
    ['of another address', { blockedURI: 'https://elsewhere.example/feed.xml' }],
  ] satisfies [string, Partial<SecurityPolicyViolationEventInit>][]) {
    it(`is not misled by a violation ${title}`, async () => {
      const url = freshUrl();
      expect(await findObstacle(url, forbidden(url, details).send)).to.equal('unknown');
    });
  }

  it('asks without reading, and no longer than it has to', async () => {
    const { send, sent } = unreadable();
    const url = freshUrl();
    await findObstacle(url, send);
    expect(sent.map((request) => request.url)).to.deep.equal([url, url]);
    for (const { init } of sent) expect(init.signal?.aborted, 'the body is not waited for').to.equal(true);
  });

  it('asks an origin once for many failures at a time', async () => {
    const { send, modes } = unreadable();
    const url = freshUrl();
    const obstacles = await Promise.all(
      [url, new URL('/other.xml', url).href, url].map((address) => findObstacle(address, send)),
    );
    expect(obstacles).to.deep.equal(['cors', 'cors', 'cors']);
    expect(modes()).to.deep.equal(['no-cors', 'cors']);
  });

  it('remembers what will be the same the next time', async () => {
    const url = freshUrl();
    await findObstacle(url, unreadable().send);
    const { send, sent } = open();
    expect(await findObstacle(url, send)).to.equal('cors');
    expect(sent).to.deep.equal([]);
  });

  it('forgets an origin that did not answer, since it may later', async () => {
    const url = freshUrl();
    await findObstacle(url, closed().send);
    expect(await findObstacle(url, unreadable().send)).to.equal('cors');
  });

  it('leaves no listener behind', async () => {
    const listening = new Set<unknown>();
    const own = {
      addEventListener: (_type: string, listener: unknown) => void listening.add(listener),
      removeEventListener: (_type: string, listener: unknown) => void listening.delete(listener),
    };
    Object.assign(document, own);
    try {
      const answers = [closed(), unreadable()].map(({ send }) => findObstacle(freshUrl(), send));
      expect(listening.size).to.equal(2);
      await Promise.all(answers);
    } finally {
      for (const name of Object.keys(own)) Reflect.deleteProperty(document, name);
    }
    expect(listening.size).to.equal(0);
  });

  it('tells a real server without CORS by simple requests', async () => {
    await resetRequests();
    const url = elsewhere('/__nocors/demo/articles/feed.rss.xml');
    expect(await findObstacle(url, (address, init) => fetch(address, init))).to.equal('cors');
    expect((await seenRequests()).map(({ method }) => method)).to.deep.equal(['GET', 'GET']);
  });
});
