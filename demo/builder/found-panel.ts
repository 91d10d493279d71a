import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../src/article.js';
import type { Quotation } from '../../src/quotes.js';
import type { Found } from './find-entries.js';

const FORMATS: Readonly<Record<string, string>> = {
  wordpress: 'WordPress REST API',
  'json-ld': 'schema.org JSON-LD',
  rss: 'RSS 2.0',
  rdf: 'RSS 1.0',
  atom: 'Atom',
  'json-feed': 'JSON Feed',
  ninjs: 'IPTC ninjs',
  guardian: 'Guardian Content API',
  activitystreams: 'ActivityStreams',
  oembed: 'oEmbed',
  page: 'Web page',
};

/** The fields of an article in the order in which people ask for them. */
const FIELDS = [
  ['headline', 'Headline'],
  ['description', 'Standfirst'],
  ['author', 'Authors'],
  ['publisher', 'Publisher'],
  ['datePublished', 'Published'],
  ['dateModified', 'Changed'],
  ['articleSection', 'Section'],
  ['image', 'Picture'],
  ['inLanguage', 'Language'],
  ['url', 'Address'],
  ['usageInfo', 'Terms'],
  ['license', 'Licence'],
  ['creditText', 'Credit'],
  ['correction', 'Correction'],
  ['creativeWorkStatus', 'Status'],
  ['isAccessibleForFree', 'Free to read'],
] as const satisfies readonly (readonly [keyof Article, string])[];

/** Quotations that are offered at most; laying out thousands would freeze the page. */
export const MOST_QUOTATIONS = 100;

/** One line that says what a source is. */
export function foundSummary({ entries, hasMore }: Found): string {
  const format = formatName(entries[0]);
  const count = hasMore
    ? `the first ${entries.length} articles`
    : entries.length === 1
      ? 'one article'
      : `${entries.length} articles`;
  return `${format}, ${count}`;
}

export const formatName = (article: Article | undefined): string =>
  FORMATS[article?.provenance.format ?? ''] ?? 'Unknown format';

/** The name of a format; ways of a page, like `open-graph`, are written as they are. */
const originName = (origin = ''): string => FORMATS[origin] ?? origin;

/** Everything that was read of the chosen article, and where each part came from. */
export function foundPanel(
  found: Found,
  article: Article,
  quotations: readonly Quotation[] | undefined,
  choose: (number: number) => void,
): TemplateResult {
  const rows = FIELDS.filter(([field]) => article[field] !== undefined);
  const { removed, fields, format } = article.provenance;
  return html`
    <p>${foundSummary(found)}. ${found.url ? html`<span class="address">${found.url}</span>` : nothing}</p>
    <div class="fields" tabindex="0" role="group" aria-labelledby="found-title">
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">What it says, and where that was read</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(([field, name]) => fieldRow(name, inWords(article, field), fields[field] ?? format))}
          ${fieldRow('Text', countOf(article.paragraphs.length, 'paragraph'), fields['articleBody'] ?? format)}
        </tbody>
      </table>
    </div>
    <div class="beside">
      <h3>Quotations</h3>
      ${quotationList(quotations, choose)}
      <h3>Left out as boilerplate</h3>
      ${
        removed.length === 0
          ? html`<p class="quiet">Nothing.</p>`
          : html`<ul class="removed">
              ${removed.map(({ rule, text }) => html`<li dir="auto"><code>${rule}</code> ${shorten(text, 140)}</li>`)}
            </ul>`
      }
    </div>
  `;
}

const fieldRow = (name: string, value: string, origin: string | undefined): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    <td>
      <span dir="auto">${value}</span>
      <span class="from">${originName(origin)}</span>
    </td>
  </tr>`;

function quotationList(quotations: readonly Quotation[] | undefined, choose: (number: number) => void): TemplateResult {
  if (!quotations) return html`<p class="quiet">Looking for them …</p>`;
  if (quotations.length === 0) return html`<p class="quiet">None was found.</p>`;
  return html`<ol class="quotations">
      ${quotations.slice(0, MOST_QUOTATIONS).map(
        ({ text, speaker }, index) =>
          html`<li>
            <q dir="auto">${shorten(text.replace(/,$/, ''), 200)}</q>
            <p class="quiet">${speakerOf({ speaker })}</p>
            <button type="button" @click=${() => choose(index + 1)} aria-label=${`Show quotation ${index + 1}`}>
              Show
            </button>
          </li>`,
      )}
    </ol>
    ${
      quotations.length > MOST_QUOTATIONS
        ? html`<p class="quiet">
            These are the first ${MOST_QUOTATIONS} of ${quotations.length.toLocaleString('en')}. A card can name any by
            its
            <code>number</code>.
          </p>`
        : nothing
    }`;
}

/** Who said it, as far as the text tells. */
export function speakerOf({ speaker }: { readonly speaker?: Quotation['speaker'] | undefined }): string {
  return [speaker?.name ?? speaker?.text, speaker?.role].filter(Boolean).join(', ') || 'Nobody is named';
}

function inWords(article: Article, field: (typeof FIELDS)[number][0]): string {
  const value = article[field];
  if (value instanceof Date)
    return value
      .toISOString()
      .replace('T', ' ')
      .replace(/:\d\d\.\d+Z$/, ' UTC');
  if (field === 'author') return article.author?.map(({ name }) => name).join(', ') ?? '';
  if (field === 'publisher') return article.publisher?.name ?? '';
  if (field === 'image') return imageInWords(article);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'string' ? shorten(value, 240) : '';
}

function imageInWords({ image }: Article): string {
  const size = image?.width && image.height ? `${image.width} × ${image.height}` : '';
  const alt = image?.alt ? `described as “${shorten(image.alt, 80)}”` : 'without a description';
  return [size, alt, image?.credit].filter(Boolean).join(', ');
}

const countOf = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

/** As much as fits, cut at a whole character. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text.slice(0, most * 2));
  return characters.length > most || text.length > most * 2 ? `${characters.slice(0, most - 1).join('')}…` : text;
}
