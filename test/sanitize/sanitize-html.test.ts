import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import fc from 'fast-check';
import type { SafeHtml } from '../../src/model/article.js';
import { inertDocument } from '../../src/model/inert-document.js';
import { safeUrl } from '../../src/model/safe-url.js';
import { ADDRESSES, ATTRIBUTES, TAGS } from '../../src/sanitize/policy.js';
import { quietMarkup } from '../../src/model/quiet-markup.js';
import { isSafeHtml, sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import { elsewhere, resetRequests, seenRequests } from '../support/other-origin.js';
import { ARTICLE_URL, ATTACKS, TRAP } from './attacks.js';

/** The sanitizer alone: nothing here rests on the scan that goes before it in a card. */
function sanitize(markup: string, base = ARTICLE_URL): SafeHtml {
  const safe = sanitizeHtml(inertDocument(markup, 'text/html').body, base);
  if (!safe) throw new Error('The sanitizer does not work here.');
  return safe;
}

const html = (markup: string, base?: string): string => String(sanitize(markup, base));

const HTML = 'http://www.w3.org/1999/xhtml';

/** Everything under the root that is not on the lists, comments too; empty where all is well. */
function leftovers(root: ParentNode & Node): string[] {
  const tags: readonly string[] = TAGS;
  const attributes: readonly string[] = ATTRIBUTES;
  const addresses: readonly string[] = ADDRESSES;
  const found: string[] = [];
  const walker = document.createTreeWalker(root);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.namespaceURI !== HTML || !tags.includes(element.localName)) found.push(`<${element.nodeName}>`);
      for (const { name, value, namespaceURI } of element.attributes) {
        const known = namespaceURI === null && attributes.includes(name);
        const unsafe = addresses.includes(name) && safeUrl(value) !== value;
        if (!known || unsafe) found.push(`${name}=${value}`);
      }
    } else if (node.nodeType !== Node.TEXT_NODE) {
      found.push(node.nodeName);
    }
  }
  return found;
}

/** Puts the body into the page and does to each of its nodes what a reader may do. */
function act(root: HTMLElement): void {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    // An event for each element by itself, or the window would take the errors for its own.
    element.addEventListener('click', (event) => event.preventDefault());
    element.focus();
    for (const type of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart', 'pointerenter']) {
      element.dispatchEvent(new Event(type, { cancelable: true }));
    }
  }
}

/** Names of the Trusted Types policies that are made while this file runs: a sanitizer makes its own at once. */
const policies: string[] = [];
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } };
if (!trustedTypes) throw new Error('This browser has no Trusted Types.');
trustedTypes.createPolicy = (name, rules) => {
  policies.push(name);
  return Object.getPrototypeOf(trustedTypes).createPolicy.call(trustedTypes, name, rules) as unknown;
};
after(() => void Reflect.deleteProperty(trustedTypes, 'createPolicy'));

describe('sanitizeHtml', () => {
  const page = globalThis as { executed?: () => void };
  let executions = 0;
  let stage: HTMLElement;

  beforeEach(() => {
    executions = 0;
    page.executed = () => (executions += 1);
    stage = document.createElement('div');
    document.body.append(stage);
  });

  afterEach(() => {
    stage.remove();
    delete page.executed;
  });

  for (const { name, reason, attacks } of ATTACKS) {
    describe(`${name}: ${reason}`, () => {
      for (const { title, payload, expected } of attacks) {
        it(title, () => {
          const safe = sanitize(payload);
          expect(String(safe)).to.equal(expected);
          expect(leftovers(safe.toFragment()), 'in the fragment').to.deep.equal([]);

          const again = inertDocument(String(safe), 'text/html');
          expect(leftovers(again.body), 'after serialising and reparsing').to.deep.equal([]);
          expect(html(String(safe)), 'after sanitizing twice').to.equal(expected);

          stage.append(safe.toFragment());
          act(stage);
          stage.innerHTML = String(safe);
          expect(leftovers(stage), 'when written into a live page').to.deep.equal([]);
          act(stage);
          expect(executions).to.equal(0);
        });
      }
    });
  }

  it('leaves nothing that runs later or contacts another host, in a live page', async () => {
    await resetRequests();
    const trap = elsewhere('/__status/200?trap=');
    for (const { payload } of ATTACKS.flatMap(({ attacks }) => attacks)) {
      const box = document.createElement('div');
      // A picture of the article's own may be requested, so that it must not count as a leak.
      box.append(sanitize(payload.replaceAll(TRAP, trap)).toFragment());
      stage.append(box);
      const copy = document.createElement('div');
      copy.innerHTML = box.innerHTML;
      stage.append(copy);
    }
    act(stage);
    // What was asked for before this is seen before this; events of pictures come with their answers.
    await Promise.all(
      [...stage.querySelectorAll('img')].map(async (picture) => picture.decode().catch(() => undefined)),
    );
    await fetch(elsewhere('/__status/200?after'));
    expect((await seenRequests()).map(({ path }) => path)).to.deep.equal(['/__status/200?after']);
    expect(executions).to.equal(0);
  });

  it('can be caught: the same page does notice what is not sanitized', async () => {
    await resetRequests();
    stage.innerHTML = `<p onclick="executed()">A</p><img src="${elsewhere('/__status/200?trap=')}">`;
    act(stage);
    expect(executions).to.equal(1);
    await stage
      .querySelector('img')
      ?.decode()
      .catch(() => undefined);
    expect((await seenRequests()).map(({ path }) => path)).to.deep.equal(['/__status/200?trap=']);
    expect(leftovers(stage)).to.deep.equal(['onclick=executed()']);
  });

  describe('any markup', () => {
    const piece = fc.oneof(
      fc.constantFrom('p', 'a', 'img', 'b', 'table', 'td', 'select', 'form', 'svg', 'math', 'mtext', 'mglyph', 'style', 'title')
        .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name} `, `<${name}/>`)),
      fc.constantFrom('script', 'template', 'noscript', 'textarea', 'foreignObject', 'annotation-xml', 'desc', 'x-a', 'font')
        .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`)),
      fc.constantFrom(
        '<img src=x onerror=executed()>', '<a href="javascript:executed()">', '<p style="x" id=a title="', ' onclick=executed() ',
        '<p is="a-b">', '<b slot=a part=b>', '<template shadowrootmode=open>', '<svg><style>', '<math><mtext>', '<!--', '-->', '--!>',
      ),
      fc.constantFrom('<', '>', '"', "'", '=', '/', '&lt;', '&#x3c;', '&quot;', '\u0000', '\f', ' ', 'text', '<![CDATA[', ']]>', '<?'),
    ); // prettier-ignore
    const markup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

    it('leaves nothing that is not on the lists, then and after reparsing', () => {
      fc.assert(
        fc.property(markup, (hostile) => {
          const safe = sanitize(hostile);
          expect(leftovers(safe.toFragment())).to.deep.equal([]);
          expect(leftovers(inertDocument(String(safe), 'text/html').body)).to.deep.equal([]);
          stage.innerHTML = String(safe);
          expect(leftovers(stage)).to.deep.equal([]);
        }),
        { numRuns: 1000 },
      );
      expect(executions).to.equal(0);
    });

    it('leaves nothing either where the scan went before', () => {
      fc.assert(
        fc.property(markup, (hostile) => {
          expect(leftovers(sanitize(quietMarkup(hostile)).toFragment())).to.deep.equal([]);
        }),
        { numRuns: 300 },
      );
    });
  });

  describe('an honest body', () => {
    const KEPT = [
      { title: 'paragraphs and words', body: '<p>A <b>b</b> <strong>c</strong> <i>d</i> <em>e</em> <q>f</q> <mark>g</mark></p>' },
      { title: 'headings', body: '<h2>A</h2><h3>B</h3><h6>C</h6>' },
      { title: 'lists', body: '<ul><li>A</li></ul><ol start="3" reversed=""><li value="7">B</li></ol><dl><dt>C</dt><dd>D</dd></dl>' },
      { title: 'a quotation and its source', body: '<blockquote cite="https://news.example/b"><p>A</p></blockquote>' },
      { title: 'a picture with its caption', body: '<figure><img src="https://news.example/a.jpg" alt="A" width="800" height="600"><figcaption>B</figcaption></figure>' },
      { title: 'a table', body: '<table><caption>A</caption><thead><tr><th scope="col" colspan="2">B</th></tr></thead><tbody><tr><td rowspan="2">C</td></tr></tbody></table>' },
      { title: 'language and direction', body: '<p lang="ar" dir="rtl">A <bdi>b</bdi> <bdo dir="ltr">c</bdo></p>' },
      { title: 'ruby', body: '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>' },
      { title: 'changes and times', body: '<p><del datetime="2026-01-01">A</del><ins cite="https://news.example/c">B</ins> <time datetime="2026-01-01">C</time></p>' },
      { title: 'code', body: '<pre><code>if (a &lt; b) {\n  c();\n}</code></pre>' },
      { title: 'breaks and rules', body: 'A<br>B<wbr>C<hr>' },
      { title: 'characters outside the first plane, and entities', body: '<p>😀 &amp; &nbsp; &lt;b&gt; ’</p>' },
    ]; // prettier-ignore

    for (const { title, body } of KEPT) {
      it(`keeps ${title} as they are`, () => expect(html(body)).to.equal(body));
    }

    it('keeps the text of elements that are not on the list', () => {
      expect(html('<span>A</span> <article><header>B</header></article> <font>C</font>')).to.equal('A B C');
    });

    it('keeps every element that is on the list', () => {
      const inert = document.implementation.createHTMLDocument();
      for (const tag of TAGS) {
        const element = inert.createElement(tag);
        if (tag === 'img') element.setAttribute('src', '/a.jpg');
        inert.body.replaceChildren(element);
        expect(sanitizeHtml(inert.body, ARTICLE_URL)?.toFragment().firstElementChild?.localName, tag).to.equal(tag);
      }
    });
  });

  describe('addresses', () => {
    const ROWS = [
      { title: 'a path', body: '<a href="/b">A</a>', expected: '<a href="https://news.example/b">A</a>' },
      { title: 'a path beside the article', body: '<a href="b.html">A</a>', expected: '<a href="https://news.example/2026/b.html">A</a>' },
      { title: 'a place in the article', body: '<a href="#end">A</a>', expected: '<a href="https://news.example/2026/story.html#end">A</a>' },
      { title: 'a query', body: '<a href="?page=2">A</a>', expected: '<a href="https://news.example/2026/story.html?page=2">A</a>' },
      { title: 'an address without a scheme', body: '<a href="//cdn.example/b">A</a>', expected: '<a href="https://cdn.example/b">A</a>' },
      { title: 'an address with a colon in its path', body: '<a href="/a:b">A</a>', expected: '<a href="https://news.example/a:b">A</a>' },
      { title: 'space around it', body: '<a href=" /b ">A</a>', expected: '<a href="https://news.example/b">A</a>' },
      { title: 'http as http', body: '<a href="http://news.example/b">A</a>', expected: '<a href="http://news.example/b">A</a>' },
      { title: 'a picture', body: '<img src="a.jpg">', expected: '<img src="https://news.example/2026/a.jpg">' },
      { title: 'the source of a quotation', body: '<q cite="/b">A</q>', expected: '<q cite="https://news.example/b">A</q>' },
    ]; // prettier-ignore

    for (const { title, body, expected } of ROWS) {
      it(`resolves ${title} against the article`, () => expect(html(body)).to.equal(expected));
    }

    it('takes an address away that cannot be resolved', () => {
      expect(html('<a href="/b">A</a><img src="/a.jpg"><p>B</p>', '')).to.equal('<a>A</a><p>B</p>');
    });

    it('does not resolve against the page that shows the card', () => {
      expect(html('<a href="b">A</a>', 'https://other.example/x/')).to.equal(
        '<a href="https://other.example/x/b">A</a>',
      );
    });
  });

  describe('the safe body', () => {
    it('is inert: a picture is requested when it is put into a page, and not before', async () => {
      await resetRequests();
      const source = elsewhere('/__status/200?picture');
      const safe = sanitize(`<img src="${source}">`);
      const fragment = safe.toFragment();
      expect(fragment.ownerDocument.defaultView).to.equal(null);
      await fetch(elsewhere('/__status/200?before'));
      stage.append(fragment);
      await stage
        .querySelector('img')
        ?.decode()
        .catch(() => undefined);
      expect((await seenRequests()).map(({ path }) => path)).to.deep.equal([
        '/__status/200?before',
        '/__status/200?picture',
      ]);
    });

    it('gives a clone of its own to each card', () => {
      const safe = sanitize('<p>A</p>');
      const [first, second] = [safe.toFragment(), safe.toFragment()];
      expect(first).not.to.equal(second);
      first.querySelector('p')?.setAttribute('onclick', 'executed()');
      first.append('B');
      stage.append(first);
      expect(second.textContent).to.equal('A');
      expect(String(safe)).to.equal('<p>A</p>');
      expect(safe.toFragment().childNodes).to.have.length(1);
    });

    it('is its markup as a string and in JSON', () => {
      const safe = sanitize('<p title="a">A &amp; B</p>');
      expect(String(safe)).to.equal('<p title="a">A &amp; B</p>');
      expect(JSON.stringify({ safe })).to.equal('{"safe":"<p title=\\"a\\">A &amp; B</p>"}');
    });

    it('is empty for an empty body', () => {
      expect(html('')).to.equal('');
    });

    it('shows nothing of itself to the page, and cannot be changed', () => {
      const safe = sanitize('<p>A</p>');
      expect(Object.values(safe).map((value) => typeof value)).to.deep.equal(['function', 'function', 'function']);
      expect(Object.isFrozen(safe)).to.equal(true);
    });
  });

  describe('on a page whose own code uses the same dompurify', () => {
    afterEach(() => {
      DOMPurify.clearConfig();
      DOMPurify.removeAllHooks();
    });

    it('keeps to its lists, whatever that code has set', () => {
      DOMPurify.setConfig({ ADD_TAGS: ['iframe'], ADD_ATTR: ['onclick'] });
      expect(html('<p onclick="executed()">A</p><iframe></iframe>')).to.equal('<p>A</p>');
    });

    it('does not run the hooks of that code', () => {
      DOMPurify.addHook('afterSanitizeAttributes', (element) => element.setAttribute('onclick', 'executed()'));
      expect(html('<p>A</p>')).to.equal('<p>A</p>');
    });
  });

  describe('where it has nothing to sanitize with', () => {
    const body = (): HTMLElement => inertDocument('<p onclick="executed()">A</p>', 'text/html').body;

    /** A copy of the module that has never sanitized anything. */
    async function fresh(name: string): Promise<typeof sanitizeHtml> {
      const address = new URL(`../../src/sanitize/sanitize-html.ts?${name}`, import.meta.url).href;
      return ((await import(address)) as { sanitizeHtml: typeof sanitizeHtml }).sanitizeHtml;
    }

    it('gives nothing: a window without a document', async () => {
      expect((await fresh('nothing'))(body(), ARTICLE_URL, {} as never)).to.equal(undefined);
    });

    it('gives nothing: a body that belongs to no document, as on a server without a full DOM', async () => {
      const bare = Object.create(body(), { ownerDocument: { value: undefined } }) as HTMLElement;
      expect((await fresh('bare'))(bare, ARTICLE_URL)).to.equal(undefined);
    });

    it('but works where the page has a Node of its own', async () => {
      const inPage = await fresh('node');
      const { Node } = window;
      let safe = '';
      Object.assign(window, { Node: function () {} });
      try {
        safe = String(inPage(body(), ARTICLE_URL));
      } finally {
        Object.assign(window, { Node });
      }
      expect(safe).to.equal('<p>A</p>');
    });
  });

  it('makes no policy that the page did not allow', () => {
    html('<p>A</p>');
    expect(policies.filter((name) => name !== 'presscards')).to.deep.equal([]);
    expect(policies).to.include('presscards');
  });
});

describe('isSafeHtml', () => {
  const evil = '<p onclick="executed()">A</p>';
  const shape = {
    toFragment: () => document.createRange().createContextualFragment(evil),
    toString: () => evil,
    toJSON: () => evil,
  };

  it('accepts what the sanitizer made', () => {
    expect(isSafeHtml(sanitize('<p>A</p>'))).to.equal(true);
  });

  const FORGERIES: readonly [string, () => unknown][] = [
    ['an object of the same shape', () => shape],
    ['a string', () => '<p>A</p>'],
    ['nothing', () => undefined],
    ['null', () => null],
    ['a number', () => 7],
    ['a fragment', () => sanitize('<p>A</p>').toFragment()],
    ['an object with the prototype of a real one', () => Object.create(Object.getPrototypeOf(sanitize('')) as object)],
    ['an object whose prototype is a real one', () => Object.create(sanitize('<p>A</p>'))],
    ['a copy of a real one', () => ({ ...sanitize('<p>A</p>') })],
    ['a proxy of a real one', () => new Proxy(sanitize('<p>A</p>'), {})],
    ['a real one that went through JSON', () => JSON.parse(JSON.stringify(sanitize('<p>A</p>')))],
  ]; // prettier-ignore

  for (const [title, forge] of FORGERIES) {
    it(`refuses ${title}`, () => expect(isSafeHtml(forge())).to.equal(false));
  }

  it("refuses what is made with a real one's constructor", () => {
    const Constructor = sanitize('<p>A</p>').constructor as new (fragment: DocumentFragment) => unknown;
    let forged: unknown;
    try {
      forged = new Constructor(shape.toFragment());
    } catch {
      // Refusing to be called is the better answer.
    }
    expect(isSafeHtml(forged)).to.equal(false);
  });
});
