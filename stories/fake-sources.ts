import { articles } from './articles.js';

/*
 * Sources in every state, without a network: addresses below one host that nobody has (`.example` is
 * reserved) are answered here. All other requests go their way.
 */

const HOST = 'https://meridian.example';

/** Addresses for `src`, named after what becomes of a card that asks for them. */
export const sources = {
  loading: `${HOST}/never-answers.jsonld`,
  http: `${HOST}/gone.jsonld`,
  blocked: `${HOST}/not-for-others.jsonld`,
  malformed: `${HOST}/half.jsonld`,
  'unknown-format': `${HOST}/letter.txt`,
  'no-article': `${HOST}/front-page.jsonld`,
  leaves: `${HOST}/leaves.jsonld`,
  changed: `${HOST}/changed.jsonld`,
  embargoed: `${HOST}/embargoed.json`,
} as const;

type Answer = (init: RequestInit | undefined) => Response | Promise<Response>;

const answers: Readonly<Record<string, Answer>> = {
  [sources.loading]: (init) =>
    new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))),
  [sources.http]: () => new Response('', { status: 404 }),
  [sources.blocked]: (init) =>
    init?.mode === 'no-cors' ? new Response() : Promise.reject(new TypeError('Failed to fetch')),
  [sources.malformed]: () => jsonLd('{"@context": "https://schema.org", "headline": "Half of a'),
  [sources['unknown-format']]: () => new Response('Dear reader, there is nothing here.'),
  [sources['no-article']]: () =>
    jsonLd('{"@context": "https://schema.org", "@type": "Organization", "name": "The Meridian Post"}'),
  [sources.leaves]: (init) =>
    init?.cache === 'reload' || init?.mode === 'no-cors'
      ? Promise.reject(new TypeError('Failed to fetch'))
      : jsonLd(article(articles.noPicture)),
  [sources.changed]: () =>
    jsonLd(
      article({
        ...articles.noPicture,
        headline: 'The old harbour reopens a month later than the council said',
        dateModified: '2026-05-02T08:00:00+02:00',
      }),
    ),
  [sources.embargoed]: () =>
    jsonLd('{"version": "1", "headline": "A date", "pubstatus": "usable", "embargoed": "2099-01-01T12:00:00Z"}'),
};

function article(fields: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields });
}

function jsonLd(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/ld+json' } });
}

let answering = false;

/** A decorator: stands between the cards and the network, once for the page. */
export function withFakeSources<Drawn>(draw: () => Drawn): Drawn {
  if (!answering) {
    answering = true;
    const send = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      const answer = answers[address];
      if (!answer) return send(input, init);
      return Object.defineProperty(await answer(init), 'url', { value: address });
    };
  }
  return draw();
}
