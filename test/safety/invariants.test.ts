import { expect } from '@open-wc/testing';
import { until } from '../support/until.js';
import { act, confine, dangers, escapes, strayRequests, traces, unclean, watch } from './invariants.js';

/** What no card may do: it puts whatever it is given into its shadow tree. */
class UnsafeCard extends HTMLElement {
  state = 'ready';
  error: unknown;

  static of(markup: string, hostStyle = ''): UnsafeCard {
    const card = document.createElement('unsafe-card') as UnsafeCard;
    card.style.cssText = `display: block; ${hostStyle}`;
    card.attachShadow({ mode: 'open' }).setHTMLUnsafe(`<article part="card">${markup}</article>`);
    document.body.append(card);
    cards.add(card);
    return card;
  }
}
customElements.define('unsafe-card', UnsafeCard);
const cards = new Set<UnsafeCard>();

const inBody = (markup: string): string => `<div part="body">${markup}</div>`;

/** Markup and what the invariant must say to it. */
const DANGERS = [
  { title: 'a script', payload: '<script>1</script>', expected: '<script>' },
  { title: 'a frame', payload: '<iframe></iframe>', expected: '<iframe>' },
  { title: 'a form', payload: '<form></form>', expected: '<form>' },
  { title: 'a control', payload: '<input>', expected: '<input>' },
  { title: 'a style sheet', payload: '<style>a{}</style>', expected: '<style>' },
  { title: 'a link to a sheet', payload: '<link>', expected: '<link>' },
  { title: 'a base', payload: '<base>', expected: '<base>' },
  { title: 'a meta', payload: '<meta>', expected: '<meta>' },
  { title: 'a template', payload: '<template></template>', expected: '<template>' },
  { title: 'a slot of its own', payload: '<slot></slot>', expected: '<slot>' },
  { title: 'a button that is not the card’s', payload: '<button>A</button>', expected: '<button>' },
  { title: 'a foreign namespace', payload: '<svg></svg>', expected: '<svg> of another namespace' },
  { title: 'a custom element', payload: '<x-y></x-y>', expected: '<x-y>, a custom element' },
  { title: 'a handler', payload: '<p onclick="1">A</p>', expected: 'onclick="1" on <p>' },
  { title: 'inline CSS', payload: '<p style="color:red">A</p>', expected: 'style="color:red" on <p>' },
  { title: 'a popover', payload: '<p popover>A</p>', expected: 'popover="" on <p>' },
  { title: 'a command', payload: '<p commandfor="a">A</p>', expected: 'commandfor="a" on <p>' },
  { title: 'autofocus', payload: '<p autofocus>A</p>', expected: 'autofocus="" on <p>' },
  { title: 'a slot attribute', payload: '<p slot="a">A</p>', expected: 'slot="a" on <p>' },
  { title: 'an unknown part', payload: '<p part="a">A</p>', expected: 'part="a" on <p>' },
  { title: 'a known part in the body', payload: inBody('<p part="headline">A</p>'), expected: 'part="headline" on <p>' },
  { title: 'an id in the body', payload: inBody('<p id="a">A</p>'), expected: 'id="a" on <p>' },
  { title: 'a class in the body', payload: inBody('<p class="a">A</p>'), expected: 'class="a" on <p>' },
  { title: 'a script address', payload: '<a href="javascript:1">A</a>', expected: 'href="javascript:1" on <a>' },
  { title: 'a data address', payload: '<img src="data:,">', expected: 'src="data:," on <img>' },
  { title: 'a blob address', payload: '<a href="blob:a">A</a>', expected: 'href="blob:a" on <a>' },
  { title: 'a relative address', payload: '<a href="/a">A</a>', expected: 'href="/a" on <a>' },
  { title: 'a script address among sizes', payload: '<img srcset="https://a.example/a 1x, javascript:1 2x">', expected: 'srcset="https://a.example/a 1x, javascript:1 2x" on <img>' },
  { title: 'a target without noopener', payload: '<a href="https://a.example/" target="_blank">A</a>', expected: 'target="_blank" without noopener' },
]; // prettier-ignore

const ESCAPES = [
  { title: 'a fixed box', payload: '<p style="position:fixed">A</p>', expected: '<p class=""> is fixed' },
  { title: 'a sticky box', payload: '<p style="position:sticky">A</p>', expected: '<p class=""> is sticky' },
  { title: 'an absolute box in the body', payload: inBody('<p style="position:absolute">A</p>'), expected: '<p class=""> is absolute in the body' },
  { title: 'a box moved out', payload: '<p style="margin-left:-50px">A</p>', expected: '<p class=""> is outside of the card' },
  { title: 'a box that is too wide', payload: '<p style="width:9999px">A</p>', expected: '<p class=""> is outside of the card' },
  { title: 'a rule for the host', payload: '<style>:host { transform: scale(2) }</style>', expected: 'the host is out of the flow' },
]; // prettier-ignore

describe('the invariants can fail', () => {
  const page = watch();
  before(() => confine());
  beforeEach(() => page.reset());
  afterEach(() => {
    for (const card of cards) card.remove();
    cards.clear();
  });
  after(() => page.stop());

  it('and find nothing where nothing is', () => {
    const card = UnsafeCard.of(
      '<h3 part="headline"><a href="https://a.example/">A</a></h3><div part="body"><p>B</p></div>',
    );
    expect([...dangers(card), ...escapes(card), ...unclean(card)]).to.deep.equal([]);
    expect([
      ...page.executions,
      ...page.uncaught,
      ...strayRequests(page.requests(), [card], [location.href]),
    ]).to.deep.equal([]);
  });

  for (const { title, payload, expected } of DANGERS) {
    it(`dangers tells of ${title}`, () => expect(dangers(UnsafeCard.of(payload))).to.include(expected));
  }

  for (const { title, payload, expected } of ESCAPES) {
    it(`escapes tells of ${title}`, () => expect(escapes(UnsafeCard.of(payload))).to.include(expected));
  }

  it('dangers tells of what only comes to life when it is parsed again', () => {
    const card = UnsafeCard.of('');
    const noscript = document.createElement('xmp');
    noscript.textContent = '</xmp><img src=x onerror=executed()>';
    card.shadowRoot?.firstElementChild?.append(noscript);
    expect(dangers(card).some((danger) => /onerror.*when parsed again once/.test(danger))).to.equal(true);
  });

  it('watch hears of a handler that runs', async () => {
    UnsafeCard.of('<img src="/none.jpg" onerror="executed()">');
    await until(() => page.executions.length > 0);
  });

  it('act does what makes a handler run', () => {
    act(UnsafeCard.of('<p onpointerenter="executed()">A</p>'));
    expect(page.executions).to.have.length(1);
  });

  it('watch hears of errors and rejections that nobody caught', async () => {
    // The test framework would take these for its own.
    const [error, rejection] = [window.onerror, window.onunhandledrejection];
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- these are the framework's own
    window.onerror = window.onunhandledrejection = () => true;
    window.dispatchEvent(new ErrorEvent('error', { message: 'thrown' }));
    window.dispatchEvent(
      new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason: 'rejected' }),
    );
    Object.assign(window, { onerror: error, onunhandledrejection: rejection });
    expect(page.uncaught).to.deep.equal(['thrown', 'rejected']);
  });

  for (const [title, markup] of [
    ['a picture that is not shown', '<audio src="https://trap.example/a.mp3" autoplay></audio>'],
    ['a background', '<p style="background:url(https://trap.example/a.png)">A</p>'],
    ['a frame', '<iframe src="https://trap.example/"></iframe>'],
  ] as const) {
    it(`strayRequests tells of ${title}`, async () => {
      const card = UnsafeCard.of(markup);
      await until(() => strayRequests(page.requests(), [card], [location.href]).length > 0);
    });
  }

  it('strayRequests allows the pictures shown and the sources', () => {
    const card = UnsafeCard.of('<img src="https://a.example/a.jpg" srcset="https://b.example/b.jpg 2x">');
    const requests = ['https://a.example/x', 'https://b.example/x', 'https://c.example/x', 'https://d.example/x'];
    expect(strayRequests(requests, [card], ['https://c.example/'])).to.deep.equal(['https://d.example/x']);
  });

  it('unclean tells of a card that came to no end, or to an error without words', () => {
    const card = UnsafeCard.of('');
    card.state = 'loading';
    expect(unclean(card)).to.deep.equal(['the card is loading']);
    Object.assign(card, { state: 'error', error: new TypeError('a is not a function') });
    expect(unclean(card)).to.have.length(1);
    Object.assign(card, { state: 'ready' });
    expect(unclean(card)).to.have.length(1);
  });

  it('traces change with a global, a sheet, an attribute and a stored value', () => {
    const before = traces();
    const sheet = document.head.appendChild(document.createElement('style'));
    Object.assign(window, { leftBehind: 1 });
    document.body.setAttribute('data-left', '');
    sessionStorage.setItem('left', '1');
    const after = traces();
    sheet.remove();
    Reflect.deleteProperty(window, 'leftBehind');
    document.body.removeAttribute('data-left');
    sessionStorage.removeItem('left');
    for (const name of ['globals', 'sheets', 'head', 'root', 'storage']) {
      expect(after[name], name).to.not.deep.equal(before[name]);
    }
    expect(traces()).to.deep.equal(before);
  });
});
