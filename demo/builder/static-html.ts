import type { Article } from '../../src/article.js';
import { quoteLink } from '../../src/quotes.js';
import { escapeHtml } from '../site/card-markup.js';
import { attributeOf } from './card-options.js';
import type { Printed } from './outputs.js';

/** The card as plain, semantic HTML with the same words, for places that take no script. */
export function staticHtml({ card, chosen, quotation }: Printed): string {
  if (!chosen) return '<!-- Choose a source first. -->';
  const { article } = chosen;
  const given = new Map(card.attributes);
  const level = given.get('heading-level') ?? '3';
  switch (card.tag) {
    case 'press-headline':
      return around(article, [heading(article, level), standfirst(article), source(article)]);
    case 'press-story':
      return around(article, [
        heading(article, level),
        standfirst(article),
        byline(article),
        given.get('images') === 'none' ? '' : figure(article),
        ...paragraphs(article, given).map((text) => `<p>${escapeHtml(text)}</p>`),
        source(article),
      ]);
    case 'press-quote':
      return quotationFigure(article, card.claim, quotation);
  }
}

function around({ inLanguage }: Article, parts: readonly string[]): string {
  const lang = inLanguage ? ` lang="${escapeHtml(inLanguage)}"` : '';
  return `<article${lang}>\n${parts.filter(Boolean).join('\n').replace(/^/gm, '  ')}\n</article>`;
}

function heading({ headline, url }: Article, level: string): string {
  return headline ? `<h${level}>${link(url, headline)}</h${level}>` : '';
}

const standfirst = ({ description }: Article): string => (description ? `<p>${escapeHtml(description)}</p>` : '');

function byline({ author }: Article): string {
  const names = author?.map(({ name }) => name) ?? [];
  return names.length > 0 ? `<p>By ${escapeHtml(new Intl.ListFormat('en').format(names))}</p>` : '';
}

function figure({ image }: Article): string {
  if (!image) return '';
  const { url, alt = '', width, height, caption, credit } = image;
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const words = [caption, credit].filter((text) => text !== undefined).map(escapeHtml);
  return [
    '<figure>',
    `  <img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"${size} loading="lazy">`,
    ...(words.length > 0 ? [`  <figcaption>${words.join(' ')}</figcaption>`] : []),
    '</figure>',
  ].join('\n');
}

function paragraphs(article: Article, given: ReadonlyMap<string, string>): readonly string[] {
  const standard = attributeOf('paragraphs', 'press-story')[0]?.default ?? '3';
  const counts: Record<string, number> = { summary: article.description ? 0 : 1, full: Infinity };
  const count = counts[given.get('extent') ?? ''] ?? Number(given.get('paragraphs') ?? standard);
  return article.paragraphs.slice(0, count);
}

function source({ publisher, url, datePublished }: Article): string {
  const name = publisher?.name ?? (url && new URL(url).hostname);
  const day = datePublished?.toISOString().slice(0, 10);
  const date =
    datePublished &&
    `<time datetime="${day}">${datePublished.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}</time>`;
  const parts = [name && escapeHtml(name), date].filter(Boolean);
  return parts.length > 0 ? `<p>${parts.join(', ')}</p>` : '';
}

function quotationFigure(article: Article, claim: string | undefined, quotation: Quotation | undefined): string {
  const words = claim ?? quotation?.text.replace(/,$/, '');
  if (!words) return '<!-- The article has no quotation. -->';
  const { url, headline, publisher, inLanguage } = article;
  const href = url && quotation && !claim ? quoteLink(url, article.paragraphs.join('\n\n'), quotation) : url;
  const speaker = quotation?.speaker;
  const said = [speaker?.name ?? speaker?.text, speaker?.role].filter((text) => text !== undefined).map(escapeHtml);
  const work = headline ? `<cite>${link(href, headline)}</cite>` : '';
  const caption = [said.join(', '), [work, publisher && escapeHtml(publisher.name)].filter(Boolean).join(', ')];
  const lang = inLanguage ? ` lang="${escapeHtml(inLanguage)}"` : '';
  return [
    `<figure${lang}>`,
    `  <blockquote${href ? ` cite="${escapeHtml(href)}"` : ''}>`,
    `    <p>${escapeHtml(words)}</p>`,
    '  </blockquote>',
    `  <figcaption>${caption.filter(Boolean).join('. ')}</figcaption>`,
    '</figure>',
  ].join('\n');
}

type Quotation = NonNullable<Printed['quotation']>;

const link = (href: string | undefined, text: string): string =>
  href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text);
