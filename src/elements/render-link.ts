import { html, nothing, type TemplateResult } from 'lit';

/** A link of a card, or its content alone where there is no address. */
export function renderLink(
  part: string,
  href: string | undefined,
  target: string | null,
  content: unknown,
): TemplateResult {
  if (!href) return html`${content}`;
  return html`<a part=${part} class=${part} href=${href} target=${target ?? nothing} rel=${relOf(target)}
    >${content}</a
  >`;
}

/** A page that a link opens beside this one must not get hold of it. */
export function relOf(target: string | null): string | typeof nothing {
  return target === null || target === '_self' ? nothing : 'noopener';
}
