import type { ArticleInput } from '../../src/model/article.js';

/** An article with every field that a card shows. */
export const SAMPLE = {
  headline: 'Lamp room of the old lighthouse opens to visitors',
  description: 'Two hundred steps lead to a view that only keepers knew.',
  author: [{ name: 'Ilse Varga' }, { name: 'Tomas Reyn' }],
  publisher: { name: 'The Meridian Post', url: 'https://meridian.example/' },
  datePublished: '2026-04-18T12:05:00Z',
  dateModified: '2026-04-19T07:30:00Z',
  articleSection: 'Weekend',
  image: {
    url: new URL('../../demo/articles/lighthouse.jpg', import.meta.url).href,
    alt: 'A red and white lighthouse',
    caption: 'The lighthouse at the end of the mole.',
    creditText: 'Drawing: presscards',
    width: 800,
    height: 1200,
  },
  inLanguage: 'en',
  url: 'https://meridian.example/lighthouse',
  articleBody: [
    '<p>The lamp room was closed for ninety years.</p>',
    '<p>“Every step was counted twice before we let anybody up,” Jonna Brandt said.</p>',
    '<h2>The climb</h2>',
    '<p>Visitors climb in groups of <a href="/groups">six</a>.</p>',
    '<p>According to the mayor, “The light belongs to the town, and the view does too.”</p>',
    '<p>Tickets are sold at the market hall.</p>',
  ].join('\n'),
} satisfies ArticleInput;

/** The same as schema.org in JSON-LD. */
export const SAMPLE_JSON_LD = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...SAMPLE });

/** A source's answer with JSON-LD. */
export function jsonLd(article: object): Response {
  return new Response(JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...article }), {
    headers: { 'content-type': 'application/ld+json' },
  });
}

/** An inline script, as a page writes it into a card. */
export function inlineScript(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}
