/** As lit-html does when it loads: a policy of its name, made without a guard; and an element that is drawn through it. */
const policy = globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup });
const template = document.createElement('template');
template.innerHTML = policy ? policy.createHTML('<b>Drawn by another Lit</b>') : '';
customElements.define(
  'another-lit',
  class extends HTMLElement {
    connectedCallback() {
      this.append(template.content.cloneNode(true));
    }
  },
);
