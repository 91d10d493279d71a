/**
 * The guards, one a row: where it stands, what takes its place when it is removed, and the tests that
 * have to notice. `from` stands in the file exactly once.
 */
const sanitize = ['test/sanitize/sanitize-html.test.ts', 'test/sanitize/policy.test.ts'];
const quiet = ['test/model/quiet-markup.test.ts', 'test/model/scan-markup.test.ts'];
const request = ['test/source/fetch-source.test.ts', 'test/safety/privacy.test.ts'];
const fields = ['test/sanitize/clean-article.test.ts'];

const inSanitizer = (title, from, to = '', tests = sanitize) => ({
  title,
  file: 'src/sanitize/sanitize-html.ts',
  from,
  to,
  tests,
});
const inRequest = (title, from, to, tests = request) => ({
  title,
  file: 'src/source/fetch-source.ts',
  from,
  to,
  tests,
});

export const GUARDS = [
  inSanitizer('only listed elements', 'ALLOWED_TAGS: [...TAGS],'),
  inSanitizer('only listed attributes', 'ALLOWED_ATTR: [...ATTRIBUTES],'),
  inSanitizer('no ARIA attributes', 'ALLOW_ARIA_ATTR: false,'),
  inSanitizer('no data attributes', 'ALLOW_DATA_ATTR: false,'),
  inSanitizer('dropped with all they contain', 'ADD_FORBID_CONTENTS: [...DROPPED],'),
  inSanitizer('no Trusted Types policy but ours', 'trustedPolicy() ?? null', 'undefined'),
  inSanitizer('addresses are resolved and checked', 'resolveAddresses(fragment, base);', ''),
  inSanitizer('a picture without an address goes', "element.localName === 'img'", 'false'),
  inSanitizer('a sanitizer of our own', 'DOMPurify(inertView(view, body))', 'DOMPurify'),
  inSanitizer('nothing where dompurify cannot work', '!purifier?.isSupported', '!purifier'),
  inSanitizer('a page’s own Node does not stand in', 'own[one.constructor.name] = { value: one.constructor };', ''),
  inSanitizer('a SafeHtml is one that was made here', 'made.has(value as SafeHtml)', "typeof value === 'object' && value !== null && 'toFragment' in value"),
  inSanitizer('a SafeHtml cannot be changed', 'Object.freeze({ toFragment, toString, toJSON: toString })', '{ toFragment, toString, toJSON: toString }'),
  inSanitizer('each card has a clone', 'fragment.cloneNode(true) as DocumentFragment', 'fragment'),
  { title: 'objects go with what they hold', file: 'src/sanitize/policy.ts', from: "'object applet", to: "'applet", tests: sanitize },
  { title: 'forms go with what they hold', file: 'src/sanitize/policy.ts', from: ' form button', to: ' button', tests: sanitize },
  { title: 'no class on the list', file: 'src/sanitize/policy.ts', from: "'href src cite alt", to: "'href src cite class alt", tests: sanitize },
  { title: 'no svg on the list', file: 'src/sanitize/policy.ts', from: "'p h1 h2", to: "'svg p h1 h2", tests: sanitize },
  { title: 'quotation sources are addresses', file: 'src/sanitize/policy.ts', from: "list('href src cite');", to: "list('href src');", tests: sanitize },
  { title: 'the lists are frozen', file: 'src/sanitize/policy.ts', from: 'Object.freeze(names.split', to: '(names.split', tests: sanitize },
  { title: 'style attributes are kept quiet', file: 'src/model/quiet-markup.ts', from: '/^(?:style|on.*)$/', to: '/^(?:on.*)$/', tests: quiet },
  { title: 'handlers are kept quiet', file: 'src/model/quiet-markup.ts', from: '/^(?:style|on.*)$/', to: '/^style$/', tests: quiet },
  { title: 'style elements are left out', file: 'src/model/quiet-markup.ts', from: "name === 'style' ||", to: '', tests: quiet },
  { title: 'attributes have a number', file: 'src/model/quiet-markup.ts', from: 'const MOST = 100;', to: 'const MOST = Infinity;', tests: quiet },
  { title: 'text of scripts is no markup', file: 'src/model/scan-markup.ts', from: '!slash && RAW.test(name)', to: 'false', tests: quiet },
  { title: 'an unclosed comment ends the walk', file: 'src/model/scan-markup.ts', from: '[^]*?(?:--!?>|$)', to: '[^]*?--!?>', tests: quiet },
  { title: 'addresses of fields are safe', file: 'src/sanitize/clean-article.ts', from: 'safeUrl(one, base) : undefined', to: 'one : undefined', tests: fields },
  { title: 'lists have an end', file: 'src/sanitize/clean-article.ts', from: 'value.slice(0, MOST)', to: 'value', tests: fields },
  { title: 'texts have an end', file: 'src/sanitize/clean-article.ts', from: 'text.slice(0, LONGEST)', to: 'text', tests: fields },
  { title: 'lists of pictures have an end', file: 'src/sanitize/read-srcset.ts', from: 'value.length > LONGEST', to: 'false', tests: fields },
  { title: 'lines of text have an end', file: 'src/load/read-body.ts', from: ', MOST_LINES', to: '', tests: ['test/load/read-body.test.ts'] },
  { title: 'other sizes of a picture are safe', file: 'src/sanitize/read-srcset.ts', from: 'const url = safeUrl(address, base);', to: 'const url = address;', tests: fields },
  { title: 'text of scripts is not read', file: 'src/sanitize/plain-text.ts', from: "'script,style,template,", to: "'template,", tests: ['test/sanitize/plain-text.test.ts', ...fields] },
  { title: 'only http and https', file: 'src/model/safe-url.ts', from: "url.protocol !== 'https:' && url.protocol !== 'http:'", to: 'false', tests: ['test/model/safe-url.test.ts'] },
  { title: 'no user and password in addresses', file: 'src/model/safe-url.ts', from: "url.username = url.password = '';", to: '', tests: ['test/model/safe-url.test.ts'] },
  { title: 'a body has a number of tags', file: 'src/load/read-body.ts', from: "markup.split('<').length > LIMITS.tags + 1", to: 'false', tests: ['test/load/read-body.test.ts'] },
  { title: 'a body has a length', file: 'src/load/read-body.ts', from: 'markup.length > LIMITS.characters', to: 'false', tests: ['test/load/read-body.test.ts'] },
  { title: 'a page leads to its own origin alone', file: 'src/load/find-source.ts', from: 'new Address(address).origin === new Address(url).origin', to: 'true', tests: ['test/load/find-source.test.ts'] },
  { title: 'a sanitizer that throws leaves the text', file: 'src/load/article-body.ts', from: '} catch {', to: '} catch (error) { throw error;', tests: ['test/load/article-body.test.ts'] },
  inRequest('no credentials', "credentials: 'omit',", ''),
  inRequest('no more than the origin as referrer', "referrerPolicy: 'strict-origin',", ''),
  inRequest('a short Accept and no other header', 'headers: { Accept: ACCEPT },', "headers: { Accept: ACCEPT, 'X-Card': '1' },"),
  inRequest('a source has a size', 'size <= MOST_BYTES', 'true'),
  inRequest('a source has a time', 'setTimeout(giveUp, TIMEOUT)', 'setTimeout(() => undefined, TIMEOUT)'),
  inRequest('a source may not fall silent', 'let timer = setTimeout(giveUp, SILENCE)', 'let timer = setTimeout(() => undefined, SILENCE)'),
  inRequest('giving up reaches the network', "signal?.addEventListener('abort', giveUp);", ''),
  { title: 'pictures tell no more than the origin', file: 'src/elements/picture-view.ts', from: "referrerpolicy: 'strict-origin',", to: '', tests: ['test/safety/privacy.test.ts'] },
  { title: 'pictures of a body tell no more than the origin', file: 'src/elements/safe-html.ts', from: "picture.setAttribute('referrerpolicy', 'strict-origin');", to: '', tests: ['test/safety/privacy.test.ts'] },
  { title: 'pictures of a body wait to be asked for', file: 'src/elements/safe-html.ts', from: "pictures !== 'show'", to: 'false', tests: ['test/safety/privacy.test.ts'] },
  { title: 'what a link opens does not get hold of the page', file: 'src/elements/link-view.ts', from: "target === '_self' ? undefined : 'noopener'", to: 'undefined', tests: ['test/safety/whole-cards.test.ts'] },
]; // prettier-ignore
