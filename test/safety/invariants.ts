/**
 * What must hold for a card whatever its source says. Each function looks at a card and gives what is
 * wrong with it, in words; nothing where all is well. The lists are those of the guide and not the
 * policy's, so that a policy that is too wide is noticed here.
 */

/** Elements that an article may never bring with it. */
const FORBIDDEN_TAGS = new Set([
  'script', 'noscript', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'param', 'portal', 'fencedframe',
  'form', 'input', 'button', 'select', 'option', 'optgroup', 'datalist', 'textarea', 'output', 'fieldset', 'legend', 'label',
  'style', 'link', 'meta', 'base', 'title', 'template', 'slot', 'dialog', 'menu', 'audio', 'video', 'source', 'track',
  'canvas', 'map', 'area', 'marquee', 'plaintext', 'xmp', 'listing', 'noembed', 'noframes', 'bgsound',
]); // prettier-ignore

/** Attributes that reach out of the card, act, or load. */
const FORBIDDEN_ATTRIBUTES =
  /^(?:on.*|style|is|slot|popover.*|command.*|interestfor|autofocus|formaction|action|srcdoc|ping|download|background|poster|usemap|ismap|contenteditable|accesskey|nonce|http-equiv|xmlns|xlink:.*|attributionsrc|exportparts|itemid|manifest|anchor|draggable)$/i;

/** What only the card's own templates may write; an article that brings these is styled or found by the page. */
const OWN_ATTRIBUTES = /^(?:part|class|id|name|role|tabindex|aria-.*|data-.*)$/i;

/** The parts that the contract names. */
const PARTS = new Set([
  'card', 'picture', 'caption', 'credit', 'section', 'headline', 'link', 'standfirst', 'byline', 'date', 'publisher', 'body',
  'more', 'quotation', 'speaker', 'role', 'verification', 'source', 'actions', 'notice', 'context',
]); // prettier-ignore

const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'cite', 'longdesc', 'data', 'codebase']);

const HTML = 'http://www.w3.org/1999/xhtml';

/** What runs, or should not have been asked for, while a page is watched. */
export interface Watch {
  /** Calls of `executed()`, which every payload makes when it gets through. */
  readonly executions: readonly string[];
  /** Errors and rejections that nobody caught. */
  readonly uncaught: readonly string[];
  /** Addresses that the page's policy refused, or that were fetched. */
  readonly requests: () => readonly string[];
  /** Begins anew. */
  reset(): void;
  stop(): void;
}

/** Watches a page; `confine` first, or requests to a host that does not exist may go unseen. */
export function watch(page: Window & typeof globalThis = window): Watch {
  const executions: string[] = [];
  const uncaught: string[] = [];
  const refused: string[] = [];
  const stop = new AbortController();
  const { signal } = stop;
  Object.assign(page, { executed: (what = 'executed') => executions.push(what) });
  page.addEventListener('error', ({ message }) => void (message && uncaught.push(message)), { signal });
  page.addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)), { signal });
  page.document.addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI), { signal });
  page.performance.setResourceTimingBufferSize(100_000);
  return {
    executions,
    uncaught,
    requests: () => [...refused, ...page.performance.getEntriesByType('resource').map(({ name }) => name)],
    reset() {
      for (const list of [executions, uncaught, refused]) list.length = 0;
      page.performance.clearResourceTimings();
    },
    stop: () => stop.abort(),
  };
}

/**
 * Lets the page run whatever gets into it, and tells of every request to a foreign host at the moment
 * it is made, before any network: each is a violation of this policy.
 */
export function confine(...origins: readonly string[]): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  // The runner's own socket; `ws:` alone allows http and https, too, to browsers that go by the standard.
  const socket = `ws://${location.host}`;
  meta.content = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${socket} ${origins.join(' ')}`;
  document.head.append(meta);
}

/** Requests to hosts other than the sources and the pictures that the cards show. */
export function strayRequests(
  requests: readonly string[],
  cards: readonly Element[],
  sources: readonly string[],
): string[] {
  const shown = cards.flatMap((card) =>
    [...(card.shadowRoot?.querySelectorAll('img') ?? [])].flatMap(({ src, srcset }) => [
      hostOf(src),
      ...srcset.split(/,\s+/).map((candidate) => hostOf(candidate.trim().split(/\s/)[0] ?? '')),
    ]),
  );
  const allowed = new Set([...sources.map(hostOf), ...shown]);
  return requests.filter((address) => /^(?:https?|wss?):/.test(address) && !allowed.has(hostOf(address)));
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

/** Everything dangerous in the card's shadow tree, as it stands and as it reads when written out and parsed again. */
export function dangers(card: Element): string[] {
  const root = card.shadowRoot;
  if (!root) return ['there is no shadow tree'];
  const found = dangersIn(root);
  let written = root.innerHTML;
  for (const time of ['once', 'twice']) {
    const { body } = new DOMParser().parseFromString(written, 'text/html');
    found.push(...dangersIn(body).map((danger) => `${danger}, when parsed again ${time}`));
    written = body.innerHTML;
  }
  return found;
}

function dangersIn(root: ParentNode): string[] {
  const body = root.querySelector('[part~=body]');
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const foreign = body !== null && body !== element && body.contains(element);
    return [...dangerOfElement(element, root, foreign), ...dangersOfAttributes(element, foreign)];
  });
}

function dangerOfElement(element: Element, root: ParentNode, foreign: boolean): string[] {
  const { localName, namespaceURI } = element;
  if (namespaceURI !== HTML) return !foreign && isOwnSign(element) ? [] : [`<${localName}> of another namespace`];
  if (/[-:]/.test(localName)) return [`<${localName}>, a custom element`];
  if (!FORBIDDEN_TAGS.has(localName)) return [];
  // The card's own: the fallback's slot at the top, and buttons that it draws and labels itself.
  const own =
    localName === 'slot' ? element.parentNode === root && element.attributes.length === 0 : isOwnButton(element);
  return !foreign && own ? [] : [`<${localName}>`];
}

/** The sign of a verdict: shapes that are drawn, without an address or a word. */
function isOwnSign(element: Element): boolean {
  const sign = element.closest('[part~=verification] > svg[aria-hidden=true]');
  return sign !== null && /^(?:svg|circle|path)$/.test(element.localName);
}

function isOwnButton(element: Element): boolean {
  return (
    element.localName === 'button' && element.getAttribute('type') === 'button' && element.matches('.ask, .action')
  );
}

/** The box that the card itself puts round a wide table, so that a reader can scroll it with the keyboard too. */
function isOwnScroller(element: Element): boolean {
  const attributes = [...element.attributes]
    .map(({ name, value }) => `${name}=${value}`)
    .toSorted()
    .join(' ');
  return attributes === 'class=wide tabindex=0' && element.matches('div:has(> table:only-child)');
}

function dangersOfAttributes(element: Element, foreign: boolean): string[] {
  const found = [...element.attributes].flatMap(({ name, value }) => {
    const written = `${name}="${value.slice(0, 60)}" on <${element.localName}>`;
    if (FORBIDDEN_ATTRIBUTES.test(name)) return [written];
    if (foreign && OWN_ATTRIBUTES.test(name) && !isOwnScroller(element)) return [written];
    if (name === 'part' && !value.split(' ').every((part) => PARTS.has(part))) return [written];
    if (ADDRESS_ATTRIBUTES.has(name) && !/^https?:\/\//.test(value)) return [written];
    if (
      name === 'srcset' &&
      /(?:^|,)\s*(?!https?:\/\/)\S/.test(value.replaceAll(/\S+:\/\/\S+/g, (url) => url.replaceAll(',', '')))
    )
      return [written];
    return [];
  });
  const target = element.getAttribute('target');
  const apart = /\bnoopener\b/.test(element.getAttribute('rel') ?? '');
  if (target !== null && target !== '_self' && !apart) found.push(`target="${target}" without noopener`);
  return found;
}

/** Whatever of the card stands outside its box, or is out of the flow of the page. */
export function escapes(card: Element): string[] {
  const root = card.shadowRoot;
  const page = card.ownerDocument.defaultView;
  if (!root || !page) return ['there is no shadow tree'];
  const box = card.getBoundingClientRect();
  const { position, zIndex, transform } = page.getComputedStyle(card);
  const found =
    position === 'static' && zIndex === 'auto' && transform === 'none' ? [] : ['the host is out of the flow'];
  for (const element of root.querySelectorAll('*')) {
    const style = page.getComputedStyle(element);
    const name = `<${element.localName} class="${element.className}">`;
    if (/^(?:fixed|sticky)$/.test(style.position)) found.push(`${name} is ${style.position}`);
    if (element.closest('[part~=body]') && style.position !== 'static')
      found.push(`${name} is ${style.position} in the body`);
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || !element.checkVisibility() || isCutOff(element, page)) continue;
    const outside = left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
    if (outside) found.push(`${name} is outside of the card`);
  }
  return found;
}

/** What a reader has to scroll to is inside of what scrolls, and what is clipped is not seen. */
function isCutOff(element: Element, page: Window): boolean {
  for (let node = element.parentElement; node; node = node.parentElement) {
    if (/^(?:auto|scroll|hidden|clip)$/.test(page.getComputedStyle(node).overflowX)) return true;
  }
  return false;
}

/** Whether the card came to an end: an article, or an error of the closed set that says what to do. */
export function unclean(card: Element & { state?: string; error?: unknown }): string[] {
  const { state, error } = card;
  if (state === 'ready') return error === undefined ? [] : ['a card that is ready has an error'];
  if (state !== 'error') return [`the card is ${state}`];
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  return name === 'PressError' && code && message && !/\bat \S+:\d+/.test(message)
    ? []
    : [`no clean error: ${String(error)}`];
}

/** What the page itself has: to be equal before and after. */
export function traces(page: Window & typeof globalThis = window): Record<string, unknown> {
  const { document } = page;
  return {
    globals: Object.getOwnPropertyNames(page)
      .filter((name) => !/^\d+$/.test(name))
      .toSorted(),
    sheets: document.styleSheets.length + (document.adoptedStyleSheets?.length ?? 0),
    head: [...document.head.children].map(({ localName }) => localName),
    root: [...document.documentElement.attributes, ...document.body.attributes].map(
      ({ name, value }) => `${name}=${value}`,
    ),
    title: document.title,
    cookie: cookieOf(document),
    storage: storageOf(page),
  };
}

function cookieOf(document: Document): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}

function storageOf(page: Window): string[] {
  try {
    return [...Object.keys(page.localStorage), ...Object.keys(page.sessionStorage)];
  } catch {
    return [];
  }
}

/** Does to each node of the card what a reader, or a failing picture, may do. */
export function act(card: Element): void {
  for (const element of card.shadowRoot?.querySelectorAll<HTMLElement>('*:not(button)') ?? []) {
    element.addEventListener('click', (event) => event.preventDefault());
    element.focus();
    for (const type of ['click', 'mouseover', 'pointerenter', 'focus', 'toggle', 'animationstart', 'load']) {
      element.dispatchEvent(new Event(type, { cancelable: true }));
    }
  }
}
