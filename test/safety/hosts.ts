/** One page that cards have to stand. */
export interface Host {
  readonly title: string;
  /** What stands in the page's head before the script tag. */
  readonly head?: string;
  /** The page's body; `{cards}` is where the cards are. Default: nothing but the cards. */
  readonly body?: string;
  /** Default `<!doctype html>`. */
  readonly doctype?: string;
  /** Attributes of the root element. */
  readonly root?: string;
  readonly type?: string;
  readonly sandbox?: string;
  /**
   * The head of an honest page that gives its cards the same room and the same text, where this is
   * not a page without any rules.
   */
  readonly like?: string;
}

/** Pages that are hostile in one way. */
export interface HostClass {
  readonly name: string;
  readonly reason: string;
  readonly hosts: readonly Host[];
}

const style = (css: string): string => `<style>${css}</style>`;
const script = (code: string): string => `<script>${code}</script>`;

/** `all: unset` takes the margin of the body, too. */
const NO_MARGIN = style('body { margin: 0 }');

/** What is thrown where the page says that something must never be called. */
const BOOM = "function () { throw new Error('not yours') }";

// prettier-ignore
export const HOSTS: readonly HostClass[] = [
  {
    name: 'rules for everything',
    reason: 'Rules of the page win over :host, important ones over all of it; what they say of every element is not meant for a card.',
    hosts: [
      { title: '* { all: unset !important }', head: style('* { all: unset !important }'), like: NO_MARGIN },
      { title: '* { all: initial !important }', head: style('* { all: initial !important } head, style, script { display: none !important }'), like: NO_MARGIN },
      { title: '* { all: revert !important }', head: style('* { all: revert !important }') },
      { title: '* { display: flex !important }', head: style('div > * { display: flex !important }') },
      { title: '* { display: grid !important }', head: style('div > * { display: grid !important }') },
      { title: '* { display: inline !important }', head: style('div > * { display: inline !important }') },
      { title: 'every undefined element is hidden', head: style(':not(:defined) { display: none !important }') },
      { title: 'all that is inherited is set', head: style('* { color: #e00 !important; letter-spacing: .3em !important; word-spacing: 1em !important; text-transform: uppercase !important; text-indent: 5em !important; line-height: 0 !important; white-space: pre !important; text-shadow: 0 0 9px red !important; text-align: right !important; cursor: none !important; font-style: italic !important; font-weight: 900 !important; font-variant: small-caps !important; list-style: none !important; quotes: none !important; word-break: break-all !important; hyphens: none !important; tab-size: 40 !important; -webkit-text-fill-color: #0f0 !important; -webkit-text-stroke: 2px red !important; writing-mode: vertical-rl !important; text-orientation: upright !important; font-stretch: condensed !important; font-feature-settings: "smcp" !important; text-rendering: optimizeSpeed !important; -webkit-text-security: disc !important; }'), like: NO_MARGIN + style('html, body { writing-mode: vertical-rl } body { margin: 8px }') },
      { title: 'colours and lines on every element', head: style('* { background: #ff0 !important; outline: 3px solid red !important; box-shadow: 0 0 9px red !important }') },
      { title: 'a box model on every element', head: style('*, *::before, *::after { box-sizing: content-box !important; margin: 0; padding: 0; border: 0 }'), like: NO_MARGIN },
      { title: 'everything moves', head: style('* { transition: all 3s !important; animation: a 3s infinite !important } @keyframes a { to { color: red } }') },
      { title: 'everything is contained', head: style('body * { contain: content !important }') },
      { title: 'nothing may overflow', head: style('body * { overflow: hidden !important; text-overflow: ellipsis !important }') },
      { title: 'hidden means shown', head: style('[hidden] { display: block !important } template, script { display: none !important }') },
    ],
  },
  {
    name: 'rules for tags and classes',
    reason: 'A page styles its own articles, headings and links; the card has its own.',
    hosts: [
      { title: 'its own headings, links and paragraphs', head: style('h1, h2, h3, h4, h5, h6, p, a, article, figure, img, button, time, blockquote, cite, q { font: 40px/3 cursive !important; color: red !important; display: none !important; position: fixed !important }') },
      { title: 'classes of the same names', head: style('.card, .headline, .picture, .body, .link, .meta, .section, .notice, .plain, .outlined, .quote { display: none !important; position: fixed !important }') },
      { title: 'parts outside of ::part', head: style('[part], [part~=card], [part~=headline] { display: none !important }') },
      { title: 'a reset', head: style('*, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 } html, :host { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4 } h1, h2, h3 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit } ol, ul, menu { list-style: none } img, svg, video, canvas { display: block; vertical-align: middle; max-width: 100%; height: auto } button { font: inherit; background: transparent; border-radius: 0 } [hidden] { display: none !important }'), like: NO_MARGIN },
      { title: 'tokens of the same names in other hands', head: style(':root { --ink: red; --surface: red; --accent: red; --space: 90px; --small: 90px; --radius: 90px; --quiet: red; --line: red; --tint: red }') },
      { title: 'properties that it has registered', head: style(['ink', 'surface', 'accent', 'quiet', 'line', 'tint', 'small', 'radius', 'good', 'warn', 'bad'].map((name) => `@property --${name} { syntax: "<length>"; inherits: false; initial-value: 3px }`).join(' ')) },
      { title: 'its own containers', head: style('body { container: card / inline-size } section { container: size / size; height: 4000px }'), body: '<section>{cards}</section>' },
      { title: 'its own counters, quotes and key frames', head: style('body { counter-reset: a 9; quotes: "<" ">" } @keyframes breathe { to { transform: scale(9) } } @font-face { font-family: system-ui; src: local(none) }') },
      { title: 'rules for what is slotted', head: style('::slotted(*) { display: none !important } :host { display: none !important } :host-context(body) { display: none !important } press-story::part(none) { display: none }') },
    ],
  },
  {
    name: 'room and text',
    reason: 'The page decides about room, direction and size of text; the card fits itself in.',
    hosts: [
      { title: 'quirks mode', doctype: '', like: style('table, td { font: inherit }') },
      { title: 'almost quirks mode', doctype: '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">' },
      { title: 'a tiny root font', head: style('html { font-size: 6px }') , like: style('html { font-size: 6px }') },
      { title: 'a huge root font that the body takes back', head: style('html { font-size: 60px } body { font-size: 16px }') },
      { title: 'a tiny root font that the body takes back', head: style('html { font-size: 62.5%; line-height: 0 } body { font-size: 16px }') },
      { title: 'a column of a table', body: '<table><tr><td>Menu<td width="600">{cards}</table>', like: style('body > div { width: 600px }') },
      { title: 'a transformed page', head: style('body { transform: translateX(0); perspective: 9px; will-change: transform }') },
      { title: 'a filtered page', head: style('html { filter: grayscale(1); backdrop-filter: blur(2px) }') },
      { title: 'columns', head: style('body { columns: 1; column-rule: 1px solid }') },
      { title: 'a frame with another base for links', head: '<base href="https://elsewhere.example/deep/" target="_top">' },
      { title: 'an old encoding', head: '<meta http-equiv="Content-Language" content="xx"><meta name="color-scheme" content="light"><meta name="referrer" content="unsafe-url">' },
      { title: 'a page that can be written on', root: 'contenteditable' , body: '{cards}' },
    ],
  },
  {
    name: 'places',
    reason: 'Cards are put wherever a page has room.',
    hosts: [
      { title: 'inside another component', body: '<div id="outer"></div>' + script("const outer = document.getElementById('outer'); outer.attachShadow({ mode: 'open' }).innerHTML = '<style>* { all: unset } :host { display: block }</style><slot></slot>'; ") + '{cards}' },
      { title: 'slotted into another component', head: script("customElements.define('x-shell', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<style>::slotted(*) { display: inline !important; all: unset !important } div { display: block }</style><div><slot></slot></div>' } })"), body: '<x-shell style="display: block">{cards}</x-shell>' },
      { title: 'inside an open dialog and details', body: '<details open><summary>A</summary></details><div style="display: flow-root">{cards}</div><dialog></dialog>', like: style('div { display: flow-root }') },
      { title: 'inside a flex column', body: '<main style="display: flex; flex-direction: column">{cards}</main>' },
      { title: 'inside a flex item', body: '<main style="display: flex"><aside style="width: 0"></aside><section style="flex: 1; min-width: 0">{cards}</section></main>' },
      { title: 'inside a grid', body: '<main style="display: grid; grid-template-columns: minmax(0, 1fr)">{cards}</main>' },
      { title: 'inside a paragraph, and links that nobody closed', body: '<p>{cards}' },
      { title: 'inside a form with controls of tempting names', body: '<form name="createTextNode" style="margin: 0"><input type="hidden" name="append"><input type="hidden" name="attachShadow">{cards}</form>' },
    ],
  },
  {
    name: 'prototypes',
    reason: 'Old libraries add to what every object and list inherits, and replace what a browser has.',
    hosts: [
      { title: 'functions on every object', head: script("Object.prototype.extend = function () { return this }; Object.prototype.polluted = 'x'") },
      { title: 'functions on every list', head: script("Array.prototype.last = function () { return this[this.length - 1] }; Array.prototype.polluted = 'x'; Function.prototype.method = function () {}; String.prototype.polluted = 'x'") },
      { title: 'names of settings on every object', head: script("Object.assign(Object.prototype, { type: 'x', attribute: 'x', reflect: true, converter: 'x', noAccessor: true, once: true, capture: true, passive: true, mode: 'closed', detail: 'x', bubbles: false, composed: false, childList: false, attributes: true, threshold: 1, root: null, rootMargin: '0px' })") },
      { title: 'names of a request on every object', head: script("Object.assign(Object.prototype, { method: 'POST', headers: { 'x-a': '1' }, integrity: 'sha256-x', keepalive: true, redirect: 'error', referrer: 'about:client', credentials: 'include', referrerPolicy: 'unsafe-url' })") },
      { title: 'names of the sanitizer on every object', head: script("Object.assign(Object.prototype, { ALLOWED_TAGS: ['script'], ADD_TAGS: ['script', 'iframe'], ADD_ATTR: ['onclick', 'style'], ALLOW_UNKNOWN_PROTOCOLS: true, SAFE_FOR_TEMPLATES: true, WHOLE_DOCUMENT: true, FORBID_TAGS: ['p', 'b', 'a'], FORBID_ATTR: ['href'], IN_PLACE: true, RETURN_DOM: true, KEEP_CONTENT: false, USE_PROFILES: { svg: true }, CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /./ }, PARSER_MEDIA_TYPE: 'application/xhtml+xml', NAMESPACE: 'x' })") },
      { title: 'names of a property on every object', head: script("Object.prototype.enumerable = true; Object.prototype.configurable = true") },
      { title: 'toJSON on every value, as an old library has it', head: script("Array.prototype.toJSON = function () { return '[' + this.map(String).join(', ') + ']' }; String.prototype.toJSON = function () { return '\"' + this + '\"' }; Number.prototype.toJSON = function () { return String(this) }; Date.prototype.toJSON = function () { return 'x' }") },
      { title: 'frozen prototypes', head: script('for (const { prototype } of [Object, Array, Function, Error, TypeError, Promise, Map, Set, WeakMap, RegExp, String, Date, Event, EventTarget, Node, Element, HTMLElement, ShadowRoot, Document]) Object.freeze(prototype)') },
      { title: 'frozen constructors', head: script('for (const one of [Object, Array, Function, Error, Promise, Map, Set, WeakMap, RegExp, String, Event, HTMLElement, JSON, Reflect, Math]) Object.freeze(one)') },
      { title: 'Array.from of an old library', head: script("Array.from = function (item) { if (item == null) return []; return typeof item.length == 'number' ? Array.prototype.slice.call(item) : [item] }; Array.prototype.clone = Array.prototype.clean = Array.prototype.flatten = function () { return this }") },
      { title: 'methods of elements from an old library', head: script("Object.assign(HTMLElement.prototype, { get() {}, set() {}, update() { return this }, insert() {}, hide() {}, show() {}, visible() { return false }, select() {}, down() {}, up() {}, next() {}, previous() {}, wrap() {}, adopt() {}, inject() {}, erase() {}, identify() {}, highlight() {}, store() {}, retrieve() {}, fire() {}, observe() {}, load() {}, reload() {} })") },
      { title: 'methods of nodes that were replaced', head: script("Element.prototype.remove = function () { this.parentNode?.removeChild(this) }; Element.prototype.append = Element.prototype.prepend = function () {}; Element.prototype.replaceWith = Element.prototype.before = Element.prototype.after = function () {}; Element.prototype.toggleAttribute = function () {}") },
      { title: 'methods of nodes that must not be called', head: script(`Element.prototype.animate = Element.prototype.matches = Element.prototype.insertAdjacentHTML = ${BOOM}; Object.defineProperty(Element.prototype, 'innerHTML', { get: ${BOOM}, set: ${BOOM} }); document.write = document.writeln = document.execCommand = window.alert = window.open = ${BOOM}`) },
      { title: 'methods of nodes that are wrapped', head: script("for (const name of ['appendChild', 'insertBefore', 'removeChild', 'cloneNode']) { const real = Node.prototype[name]; Node.prototype[name] = function (...all) { return real.apply(this, all) } } const real = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return real.call(this, { ...init, mode: 'open' }) }; const set = Element.prototype.setAttribute; Element.prototype.setAttribute = function (name, value) { return set.call(this, name, value) }") },
      { title: 'old polyfills over newer methods', head: script("Object.assign = function (to) { for (let i = 1; i < arguments.length; i++) for (const key in arguments[i]) to[key] = arguments[i][key]; return to }; Object.entries = function (all) { const list = []; for (const key in all) list.push([key, all[key]]); return list }; Array.prototype.includes = function (one) { return this.indexOf(one) >= 0 }; Array.prototype.find = function (test) { return this.filter(test)[0] }; String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, '') }; Array.isArray = function (one) { return one instanceof Array }; JSON.parse = (function (real) { return function (text, revive) { return real(text, revive) } })(JSON.parse)") },
    ],
  },
  {
    name: 'names',
    reason: 'Pages call their own things as browsers call theirs.',
    hosts: [
      { title: 'globals of tempting names', head: script("window.name = 'x'; window.status = 'x'; window.html = window.css = window.nothing = 'x'; window.exports = window.module = window.process = window.global = 'x'; window.React = window.$ = window.jQuery = window._ = function () {}") },
      { title: 'its own Comment, Text, Range, Option, Image, Selection', head: script('var Comment = {}, Text = {}, Range = {}, Option = {}, Image = {}, Selection = {}, Notification = {}, Plugin = {}, Cache = {}, Lock = {}') },
      { title: 'its own Attr, Range and Selection', head: script('var Attr = {}; var Range = {}; var Selection = {}') },
      { title: 'its own Request, Response and Headers', head: script('var Request = function () {}; var Response = function () {}; var Headers = function () {}; var Article = {}; var Source = {}; var Format = {}') },
      { title: 'its own Event, as an old library has', head: script('var Event = { observe() {}, stop() {} }; var CustomEvent = function () {}') },
      { title: 'elements whose names stand in for methods of the document', body: '<img name="currentScript" hidden alt=""><img name="getElementById" hidden alt=""><img name="adoptedStyleSheets" hidden alt=""><form name="domain" hidden></form><img id="customElements" hidden alt=""><a id="fetch" hidden></a><a id="Promise" hidden></a>{cards}' },
      ...['createElement', 'implementation', 'importNode', 'createNodeIterator', 'createRange'].map((name) => ({
        title: `a form called ${name}`,
        body: `<form name="${name}" hidden></form>{cards}`,
      })),
      ...['Document', 'Node', 'Element', 'NodeFilter', 'AbortSignal', 'Option', 'URL'].map((name) => ({
        title: `its own ${name}, a class for something else`,
        head: script(`window.${name} = class ${name} { constructor(value) { this.value = value } }`),
      })),
      { title: 'a variable called URL', head: script('var URL = "https://meridian.example/"') },
      { title: 'elements whose names stand in for what cards need', body: '<img name="createTextNode" hidden alt=""><img name="querySelectorAll" hidden alt=""><img name="readyState" hidden alt=""><img name="body" hidden alt=""><img name="baseURI" hidden alt=""><img name="addEventListener" hidden alt=""><img name="createTreeWalker" hidden alt=""><img name="documentElement" hidden alt=""><img name="defaultView" hidden alt=""><img name="createComment" hidden alt="">{cards}' },
      { title: 'an AMD loader', head: script('window.defined = []; window.define = function (...all) { window.defined.push(all) }; define.amd = {}; window.require = function () {}') },
      { title: 'a CommonJS shim', head: script('window.module = { exports: {} }; window.exports = module.exports; window.require = function (name) { throw new Error(name) }') },
      { title: 'a tag name that is taken', head: script("customElements.define('x-taken', class extends HTMLElement {})") },
    ],
  },
  {
    name: 'a browser that lacks something',
    reason: 'Privacy extensions and old polyfills take things away.',
    hosts: [
      ...['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'requestIdleCallback', 'CustomStateSet', 'trustedTypes', 'caches', 'localStorage', 'navigation', 'scheduler', 'structuredClone', 'queueMicrotask', 'performance', 'PerformanceObserver', 'console'].map((name) => ({
        title: `no ${name}`,
        head: script(`Object.defineProperty(window, '${name}', { value: undefined, configurable: true, writable: true })`),
      })),
      ...['AbortSignal.any', 'AbortSignal.timeout', 'Element.prototype.replaceChildren', 'Intl.RelativeTimeFormat'].map((name) => ({
        title: `no ${name}`,
        head: script(`delete ${name}`),
      })),
      { title: 'no attachInternals', head: script('delete HTMLElement.prototype.attachInternals; delete window.ElementInternals') },
      { title: 'no constructable sheets', head: script('delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace') },
      { title: 'no storage, no cookie', head: script("for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } }); Object.defineProperty(Document.prototype, 'cookie', { get() { throw new Error() }, set() { throw new Error() } })") },
    ],
  },
  {
    name: 'patches',
    reason: 'Frameworks and monitors wrap what everybody calls.',
    hosts: [
      { title: 'a Promise that is a class of its own', head: script("window.Promise = class Promise extends window.Promise { get own() { return true } }") },
      { title: 'a Promise that is not the browser’s', head: script(`{
        const Real = Promise;
        const Own = function (run) { this.real = new Real(run) };
        Own.prototype = { constructor: Own, then(a, b) { const next = Object.create(Own.prototype); next.real = this.real.then(a, b); return next }, catch(b) { return this.then(undefined, b) }, finally(c) { return this.then((v) => { c(); return v }, (e) => { c(); throw e }) } };
        for (const name of ['resolve', 'reject', 'all', 'race', 'allSettled', 'any']) Own[name] = (...all) => { const made = Object.create(Own.prototype); made.real = Real[name](...all); return made };
        window.Promise = Own;
      }`) },
      { title: 'a fetch that is wrapped', head: script("{ const real = fetch; window.fetch = function (input, init) { return real.call(window, input, Object.assign({}, init)).then((response) => response) } }") },
      { title: 'a fetch whose answers are not streams', head: script("{ const real = fetch; window.fetch = async (input, init) => { const response = await real(input, init); const buffer = await response.arrayBuffer(); return { ok: response.ok, status: response.status, headers: response.headers, arrayBuffer: async () => buffer, text: async () => new TextDecoder().decode(buffer), clone() { return this } } } }") },
      { title: 'customElements that are wrapped', head: script("{ const real = customElements.define; customElements.define = function (name, Class, options) { return real.call(customElements, name, Class, options) } }") },
      { title: 'HTMLElement of the adapter for old classes', head: script("{ const Real = HTMLElement; window.HTMLElement = function HTMLElement() { return Reflect.construct(Real, [], this.constructor) }; HTMLElement.prototype = Real.prototype; HTMLElement.prototype.constructor = HTMLElement; Object.setPrototypeOf(HTMLElement, Real) }") },
      { title: 'timers and listeners that are wrapped', head: script("for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask']) { const real = window[name]; window[name] = (call, ...all) => real.call(window, () => call(performance.now()), ...all) } { const real = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, listener, options) { return real.call(this ?? window, type, listener, options) } }") },
      { title: 'errors with stack traces of their own', head: script("Error.stackTraceLimit = 0; Error.prepareStackTrace = () => []; Error.captureStackTrace = undefined; window.onerror = () => true") },
      { title: 'a Trusted Types policy for everything', head: script("trustedTypes.createPolicy('default', { createHTML: (markup) => markup, createScript: (code) => code, createScriptURL: (url) => url })") },
    ],
  },
];
