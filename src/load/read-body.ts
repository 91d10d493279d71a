import type { Block, BoilerplateRule } from '../boilerplate/block.js';
import { readBlocks } from '../boilerplate/read-blocks.js';
import { removeBoilerplate } from '../boilerplate/remove-boilerplate.js';
import { RULES } from '../boilerplate/rules.js';
import type { Article, RemovedBlock, UntrustedArticle } from '../model/article.js';
import { inertDocument } from '../model/inert-document.js';
import { isTooDeep } from '../model/is-too-deep.js';
import { cleanArticle } from '../sanitize/clean-article.js';
import { plainText } from '../sanitize/plain-text.js';
import { LIMITS } from '../sanitize/policy.js';
import { quietMarkup } from '../model/quiet-markup.js';
import type { FinishContext } from './article-request.js';

/** An article with its text, and the inert body that a sanitizer may read. */
export interface ArticleWithBody {
  readonly article: Article;
  /** Absent for plain text, without a DOM, and for a body past the limits. */
  readonly body?: HTMLElement;
}

/** UTF-16 units, and lines, of text that is none of a document: a book in a card helps nobody, and costs the page. */
const MOST_TEXT = 100_000;
const MOST_LINES = 3000;

/** UTF-16 units of a text that is long: what is done with it in one go is felt. Few articles come near. */
const LONG = 100_000;

/** Lets the page do what is waiting: no task of ours is to hold it. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A tag begins, and some tag ends: the exact question would take time that grows with the square. */
const isMarkup = (text: string): boolean => /<\/?[a-z]/i.test(text) && text.includes('>');

/**
 * Reads fields, text and body of an article; the body is parsed once, into a document that runs
 * nothing. A promise where code has to be fetched for it: the rules for pages and for languages other
 * than English, or what reads markup where there is nothing to parse it with.
 */
export function readBody(
  untrusted: UntrustedArticle,
  context: FinishContext,
): ArticleWithBody | Promise<ArticleWithBody> {
  const { findBody } = untrusted;
  const given = bodyMarkup(untrusted);
  const read = (): ArticleWithBody | Promise<ArticleWithBody> => {
    const found = findBody?.(context.keep ?? []);
    const { body, removed } = found ?? { body: parseBody(given, context.DOMParser), removed: [] };
    return readFrom(body, found ? '' : given, removed, untrusted, context);
  };
  return findBody || given.length > LONG ? nextTask().then(read) : read();
}

/** @param markup what the body was parsed from, for where it was not */
function readFrom(
  body: HTMLElement | undefined,
  markup: string,
  removedBefore: readonly RemovedBlock[],
  untrusted: UntrustedArticle,
  context: FinishContext,
): ArticleWithBody | Promise<ArticleWithBody> {
  const fields = cleanArticle(untrusted, context);
  const { datePublished } = untrusted;
  const zone = typeof datePublished === 'string' && /[+-]\d\d:?\d\d$/.exec(datePublished)?.[0];
  const clear = (blocks: readonly Block[], rules: readonly BoilerplateRule[]): ArticleWithBody => {
    const { kept, removed } = removeBoilerplate(blocks, rules, context.keep);
    const article = {
      ...fields,
      paragraphs: kept.map(({ text }) => text),
      provenance: {
        ...fields.provenance,
        removed: [...removedBefore, ...removed],
        ...(zone && { zone }),
      },
    };
    return body ? { article, body } : { article };
  };
  const read = (blocks: readonly Block[]): ArticleWithBody | Promise<ArticleWithBody> =>
    context.format === 'page' || !isEnglish(blocks)
      ? import('../boilerplate/load-rules.js')
          .then(async ({ loadRules }) => await loadRules(blocks, fields))
          .then((rules) => clear(blocks, rules))
      : clear(blocks, RULES);
  return body
    ? read(readBlocks(body))
    : isMarkup(markup)
      ? import('../sanitize/headless-text.js').then(async ({ headlessParagraphs }) =>
          read(textBlocks(headlessParagraphs(markup.slice(0, MOST_TEXT)))),
        )
      : read(textBlocks(markup.slice(0, MOST_TEXT).split(/\n+/, MOST_LINES).map(plainText)));
}

/** English has one of these words in every line; of very few words nothing can be told. */
function isEnglish(blocks: readonly Block[]): boolean {
  const text = blocks.map((block) => block.text).join(' ');
  return ((text.match(/\b(?:the|and|of|to)\b/g)?.length ?? 0) + 1) * 150 >= text.length;
}

/** The body as the source wrote it, or the paragraphs of ready data joined by blank lines. */
function bodyMarkup({ articleBody, paragraphs }: UntrustedArticle & { paragraphs?: unknown }): string {
  if (typeof articleBody === 'string') return articleBody;
  const text = Array.isArray(paragraphs) ? paragraphs : [];
  return text.filter((paragraph) => typeof paragraph === 'string').join('\n\n');
}

function parseBody(markup: string, Parser = globalThis.DOMParser): HTMLElement | undefined {
  if (!Parser || !isMarkup(markup)) return undefined;
  if (markup.length > LIMITS.characters || markup.split('<').length > LIMITS.tags + 1) return undefined;
  if (isTooDeep(markup)) return undefined;
  return inertDocument(quietMarkup(markup), 'text/html', Parser).body;
}

/** The blocks of text that is none of a document. */
function textBlocks(lines: readonly string[]): Block[] {
  const texts = lines.filter(Boolean);
  return texts.map((text, index) => ({ text, nodes: [], index, fromEnd: texts.length - 1 - index }));
}
