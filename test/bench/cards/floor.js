/**
 * The floor: the least that a custom element can do to show a headline, written by hand for this bench.
 * A shadow root, one sheet for all, one template that is cloned and filled. With `skips`, also
 * `content-visibility`, as the cards have it.
 */
const STYLES = `:host{display:block;contain:content;font:16px/1.4 system-ui}
article{display:grid;gap:.5em;padding:1em;border:1px solid #ccc;border-radius:.5em}
h3{margin:0;font-size:1.2em;line-height:1.2}p{margin:0;font-size:.8em}a{color:inherit}`;
const SKIPS = ':host{content-visibility:auto;contain-intrinsic-size:auto 9em}';

function define(tag, css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const template = document.createElement('template');
  template.innerHTML = '<article><div><h3><a></a></h3><p><span></span> <time></time></p></div></article>';
  class Floor extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(document.importNode(template.content, true));
    }
    set article({ headline, url, publisher, datePublished, words }) {
      const [heading, meta] = this.shadowRoot.firstChild.firstChild.children;
      heading.firstChild.href = url;
      heading.firstChild.textContent = headline;
      meta.firstChild.textContent = publisher;
      meta.lastChild.dateTime = datePublished;
      meta.lastChild.textContent = words;
    }
  }
  customElements.define(tag, Floor);
}

define('floor-card', STYLES);
define('floor-skipping-card', STYLES + SKIPS);
