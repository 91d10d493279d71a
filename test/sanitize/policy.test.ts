import { expect } from '@open-wc/testing';
import { ADDRESSES, ATTRIBUTES, DROPPED, LIMITS, TAGS } from '../../src/sanitize/policy.js';

/** What the guide forbids by name in anything that is shown. */
const FORBIDDEN_TAGS = [
  'script', 'style', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'form', 'input', 'button', 'select',
  'textarea', 'link', 'meta', 'base', 'template', 'slot', 'svg', 'math', 'dialog', 'video', 'audio', 'source', 'picture',
  'canvas', 'noscript', 'plaintext', 'area', 'map', 'portal', 'fencedframe',
]; // prettier-ignore

const FORBIDDEN_ATTRIBUTES = [
  'style', 'class', 'id', 'name', 'is', 'part', 'exportparts', 'slot', 'popover', 'popovertarget', 'command', 'commandfor',
  'autofocus', 'tabindex', 'contenteditable', 'target', 'rel', 'ping', 'download', 'srcset', 'sizes', 'srcdoc', 'action',
  'formaction', 'background', 'poster', 'data', 'usemap', 'xmlns', 'role', 'nonce', 'referrerpolicy', 'loading', 'crossorigin',
]; // prettier-ignore

describe('the policy', () => {
  for (const [name, list] of Object.entries({ TAGS, ATTRIBUTES, DROPPED, ADDRESSES })) {
    it(`${name} is frozen, in lower case, and names nothing twice`, () => {
      expect(Object.isFrozen(list)).to.equal(true);
      expect(list.filter((entry) => entry !== entry.toLowerCase())).to.deep.equal([]);
      expect(new Set<string>(list).size).to.equal(list.length);
    });
  }

  it('has frozen limits', () => {
    expect(Object.isFrozen(LIMITS)).to.equal(true);
  });

  it('is short', () => {
    expect(TAGS.length).to.be.at.most(65);
    expect(ATTRIBUTES.length).to.be.at.most(20);
  });

  it('allows nothing that is dropped', () => {
    const dropped: readonly string[] = DROPPED;
    expect(TAGS.filter((tag) => dropped.includes(tag))).to.deep.equal([]);
  });

  it('checks every address that it allows', () => {
    const attributes: readonly string[] = ATTRIBUTES;
    expect(ADDRESSES.filter((name) => !attributes.includes(name))).to.deep.equal([]);
  });

  for (const tag of FORBIDDEN_TAGS) {
    it(`does not allow <${tag}>`, () => expect(TAGS).not.to.include(tag));
  }

  for (const attribute of FORBIDDEN_ATTRIBUTES) {
    it(`does not allow ${attribute}`, () => expect(ATTRIBUTES).not.to.include(attribute));
  }

  it('allows no handler', () => {
    expect(ATTRIBUTES.filter((name) => name.startsWith('on'))).to.deep.equal([]);
  });
});
