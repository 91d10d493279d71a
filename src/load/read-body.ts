import type { Block } from '../boilerplate/block.js';
import { readBlocks } from '../boilerplate/read-blocks.js';
import { removeBoilerplate } from '../boilerplate/remove-boilerplate.js';
import type { Article, UntrustedArticle } from '../model/article.js';
import { inertDocument } from '../model/inert-document.js';
import { isTooDeep } from '../model/is-too-deep.js';
import { cleanArticle } from '../sanitize/clean-article.js';
import { collapse } from '../sanitize/collapse.js';
import { headlessParagraphs } from '../sanitize/headless-text.js';
import { LIMITS } from '../sanitize/policy.js';
import { quietMarkup } from '../sanitize/quiet-markup.js';
import type { FinishContext } from './article-request.js';

/** An article with its text, and the inert body that a sanitizer may read. */
export interface ArticleWithBody {
  readonly article: Article;
  /** Absent for plain text, without a DOM, and for a body past the limits. */
  readonly body?: HTMLElement;
}

/** A tag begins, and some tag ends: the exact question would take time that grows with the square. */
const isMarkup = (text: string): boolean => /<\/?[a-z]/i.test(text) && text.includes('>');

/** Reads fields, text and body of an article; the body is parsed once, into a document that runs nothing. */
export function readBody(untrusted: UntrustedArticle, context: FinishContext): ArticleWithBody {
  const markup = bodyMarkup(untrusted);
  const body = parseBody(markup, context.DOMParser);
  const blocks = body ? readBlocks(body) : textBlocks(markup);
  const fields = cleanArticle(untrusted, context);
  const { kept, removed } = removeBoilerplate(blocks, new Set(context.keep), fields);
  const article = {
    ...fields,
    paragraphs: kept.map(({ text }) => text),
    provenance: { ...fields.provenance, removed },
  };
  return body ? { article, body } : { article };
}

/** The body as the source wrote it, or the paragraphs of ready data joined by blank lines. */
function bodyMarkup({ articleBody, paragraphs }: UntrustedArticle & { paragraphs?: unknown }): string {
  if (typeof articleBody === 'string') return articleBody;
  const text = Array.isArray(paragraphs) ? paragraphs : [];
  return text.filter((paragraph) => typeof paragraph === 'string').join('\n\n');
}

function parseBody(markup: string, Parser = globalThis.DOMParser): HTMLElement | undefined {
  if (!Parser || !isMarkup(markup)) return undefined;
  if (markup.length > LIMITS.characters || markup.split(/<[a-z]/i).length > LIMITS.elements + 1) return undefined;
  if (isTooDeep(markup)) return undefined;
  return inertDocument(quietMarkup(markup), 'text/html', Parser).body;
}

/** The blocks of plain text, a line each, or of markup where there is nothing to parse it with. */
function textBlocks(markup: string): Block[] {
  const paragraphs = isMarkup(markup)
    ? headlessParagraphs(markup)
    : markup.split(/\n+/).map((line) => collapse(headlessParagraphs(line).join(' ')));
  const texts = paragraphs.filter(Boolean);
  return texts.map((text, index) => ({ text, nodes: [], index, fromEnd: texts.length - 1 - index }));
}
