/** More text than a page has that only stands in for another, in UTF-16 units. */
const SHORT = 1500;

/** More than a program writes that has failed at once; a warning may also stand before a whole page. */
const NOTE = 600;

/** What a page has that says it is an article, whatever else is on it. */
const ARTICLE =
  'meta[property^="article:"], meta[property="og:type"][content="article" i], [itemtype*="Article" i], [itemprop="articleBody"], article p';

const CHALLENGE =
  /just a moment|attention required|checking your browser|one more step|security check|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:robot|human)|pardon our interruption|ddos[- ]guard|captcha/i;

/** Scripts of the services that look at readers before they let them in. */
const GUARDS =
  'script[src*="/cdn-cgi/challenge-platform"], script[src*="captcha" i], script[src*="_Incapsula_"], iframe[src*="_Incapsula_"], script[src*="datadome" i], #px-captcha, #challenge-form';

/** What error pages are called. */
const ERROR_WORDS =
  'error|oops|(?:(?:page|file) )?not found|access denied|forbidden|unauthorized|bad request|bad gateway|service (?:temporarily )?unavailable|(?:internal )?server error|gateway time-?out|(?:under |scheduled )?maintenance|account suspended|nothing found';

/**
 * Titles and headings of error pages, whole: a headline may begin with the same words. A code, words
 * or both; what is no letter is not enough, for a heading in another script has no others.
 */
const ERROR = new RegExp(
  `^(?:(?:http )?(?:error )?[45]\\d\\d\\b[^\\p{L}\\p{N}]*(?:${ERROR_WORDS})?|${ERROR_WORDS})[^\\p{L}\\p{N}]*(?:[|–—-]|$)`,
  'iu',
);

/** What PHP writes in the place of a document, or before it. */
const PROGRAM = /^(?:php )?(?:fatal error|parse error|warning|notice|deprecated)\s*: .{0,400}?(?: in \/|\.php\b)/i;

/**
 * Why a page is no article but stands in for one: servers answer with a login, a check of the reader
 * or an error as if all were well. Undefined for a page that may be an article; in doubt it is one.
 */
export function explainPage(page: Document): string | undefined {
  const { body, title } = page;
  if (page.querySelector(ARTICLE)) return undefined;
  if ([...page.querySelectorAll('script[type="application/ld+json"]')].some(isArticle)) return undefined;
  const text = visibleText(body);
  if (text.length > SHORT && !PROGRAM.test(text)) return undefined;
  const heading = page.querySelector('h1')?.textContent?.trim() ?? '';
  if (page.querySelector('input[type="password" i]')) {
    return 'The source answered with a page that asks for a login. Use a public address.';
  }
  if (page.querySelector(GUARDS) || CHALLENGE.test(title) || CHALLENGE.test(heading)) {
    return 'The source answered with a page that checks who reads it. Use another address of the article: its feed, or its API.';
  }
  if (
    [title.trim(), heading].some((words) => words && ERROR.test(words)) ||
    (text.length < NOTE && PROGRAM.test(text))
  ) {
    return `The source answered with an error page: ${(title.trim() || text).slice(0, 80)}. Check the address in src.`;
  }
  return undefined;
}

function isArticle({ textContent }: Element): boolean {
  return /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|Posting|Report)"/.test(textContent ?? '');
}

function visibleText(body: HTMLElement | null): string {
  const text: string[] = [];
  const walk = body?.ownerDocument.createTreeWalker(body, 4 /* text */);
  for (let length = 0; walk?.nextNode() && length <= SHORT;) {
    const { parentElement, nodeValue } = walk.currentNode;
    if (/^(?:script|style|noscript|template)$/.test(parentElement?.localName ?? '')) continue;
    const words = (nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (words) text.push(words);
    length += words.length;
  }
  return text.join(' ');
}
