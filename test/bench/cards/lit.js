/** The same card as any developer would write it with Lit. */
import { css, html, LitElement } from 'lit';

class Card extends LitElement {
  static properties = { article: { attribute: false } };
  static styles = css`
    :host {
      display: block;
      contain: content;
      font: 16px/1.4 system-ui;
    }
    article {
      display: grid;
      gap: 0.5em;
      padding: 1em;
      border: 1px solid #ccc;
      border-radius: 0.5em;
    }
    h3 {
      margin: 0;
      font-size: 1.2em;
      line-height: 1.2;
    }
    p {
      margin: 0;
      font-size: 0.8em;
    }
    a {
      color: inherit;
    }
  `;

  render() {
    const { headline, url, publisher, datePublished, words } = this.article;
    return html`<article>
      <div>
        <h3><a href=${url}>${headline}</a></h3>
        <p><span>${publisher}</span> <time datetime=${datePublished}>${words}</time></p>
      </div>
    </article>`;
  }
}
customElements.define('lit-card', Card);
