const placed = new Set<Element>();

/**
 * Puts an element into the page by its tag, attributes and light DOM, as a host page's markup would,
 * and takes it out again after the test. For Lit templates use `fixture` of @open-wc/testing.
 */
export function place<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
  lightDom = '',
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = lightDom;
  document.body.append(element);
  placed.add(element);
  return element;
}

afterEach(() => {
  for (const element of placed) element.remove();
  placed.clear();
});
