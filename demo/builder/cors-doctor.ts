import { html, type TemplateResult } from 'lit';
import { PressError } from '../../src/article.js';
import type { CardTag } from '../site/card-markup.js';
import { demoAddress } from '../site/sources.js';

/** What the doctor may do at the reader's wish. */
export interface Treatment {
  /** Brings the reader to where a text can be pasted. */
  readonly pasteInstead: () => void;
  /** Tries again through a proxy. */
  readonly useProxy: (template: string) => void;
}

/** Failures that one gets round by another way to the article; the others need another address. */
const ANOTHER_WAY = new Set(['blocked', 'unreachable', 'timeout', 'http', 'offline']);

/** Why a source could not be read, as exactly as a browser lets a page know, and what helps, in order. */
export function corsDoctor(error: unknown, src: string, tag: CardTag, treatment: Treatment): TemplateResult {
  const known = error instanceof PressError ? error : undefined;
  // The message of a card ends with the remedies, for want of a doctor.
  const sentence = known?.message.split(/\s+What helps/)[0] ?? 'The source could not be read, and nothing says why.';
  if (!known || !ANOTHER_WAY.has(known.code) || src === '') return html`<p class="sentence">${sentence}</p>`;
  const url = new URL(demoAddress(src));
  return html`
    <h2>${titleOf(known, url)}</h2>
    <p class="sentence">${sentence}</p>
    <ul class="facts">
      ${factsOf(known, url).map((fact) => html`<li>${fact}</li>`)}
    </ul>
    <h3>What helps, in this order</h3>
    <ol>
      <li>
        <p>
          <strong>Put the article into the page.</strong> Open the source in another tab, copy its text and paste it
          above: the snippet then carries it as JSON-LD, and no request is needed.
        </p>
        <button type="button" @click=${treatment.pasteInstead}>Paste the text instead</button>
      </li>
      <li>
        <p>
          <strong>Fetch it when your site is built.</strong> A build runs outside the browser, where no publisher has to
          allow it.
        </p>
        <code-snippet name="build.js" language="javascript" .code=${buildScript(tag, url.href)}></code-snippet>
      </li>
      <li>
        <p>
          <strong>Name a proxy of your own.</strong> The card asks it instead of the publisher; <code>{url}</code> is
          where the address goes. Whoever runs it sees what your readers read.
        </p>
        <form class="with-button" @submit=${submitProxy(treatment)}>
          <input name="proxy" aria-label="Address of a proxy" placeholder="https://you.example/proxy?url={url}" />
          <button>Try it</button>
        </form>
      </li>
      <li>
        <p>
          <strong>Ask the publisher</strong> to send this header with articles and feeds. It gives away nothing that is
          not public.
        </p>
        <code-snippet name="Header" language="text" .code=${'Access-Control-Allow-Origin: *'}></code-snippet>
      </li>
    </ol>
  `;
}

function titleOf({ code, status }: PressError, { host }: URL): string {
  switch (code) {
    case 'blocked':
      return `${host} does not let other pages read it`;
    case 'http':
      return `${host} answered with ${status ?? 'an error'}`;
    case 'timeout':
      return `${host} took too long`;
    case 'offline':
      return 'There is no network';
    default:
      return `No answer came from ${host}`;
  }
}

/** What is known, and what a browser keeps to itself. */
function factsOf({ code, status }: PressError, { protocol, origin, hostname }: URL): readonly string[] {
  const isLocal = /^(?:localhost|127\.|\[::1\])/.test(hostname);
  return [
    location.protocol === 'https:' && protocol === 'http:' && !isLocal
      ? 'This page is served by https and the address is http: the browser blocks that before anything is sent. Try the address with https.'
      : '',
    code === 'blocked'
      ? `The server at ${origin} is there: a request without reading rights got through. What is missing is its permission for ${location.origin}.`
      : '',
    code === 'unreachable'
      ? 'A browser does not tell a page why: the name may be wrong, the server down, a blocker in between, or a challenge page in front of it.'
      : '',
    code === 'http' && status !== undefined ? statusFact(status) : '',
    'Asked was with one simple request: no cookie, no sign-in, no referrer beyond the origin.',
  ].filter(Boolean);
}

function statusFact(status: number): string {
  if (status === 401 || status === 403)
    return 'The server wants a sign-in, or refuses programs that are not a reader’s own visit.';
  if (status === 404 || status === 410) return 'Nothing is at this address, or no longer.';
  if (status === 429) return 'Too many requests came from here; it will answer again later.';
  return status >= 500 ? 'The trouble is on the server’s side.' : 'The server did not accept the request.';
}

const submitProxy =
  ({ useProxy }: Treatment) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    const { proxy } = Object.fromEntries(new FormData(event.target as HTMLFormElement));
    if (typeof proxy === 'string' && proxy.trim()) useProxy(proxy.trim());
  };

const buildScript = (tag: CardTag, url: string): string => `// npm install presscards jsdom @lit-labs/ssr
import { renderCard } from 'presscards/ssr';

const { html, error } = await renderCard('${tag}', {
  src: ${JSON.stringify(url)},
});
if (error) throw error;

// Write this into your page; the card on it sends no request.
console.log(html);
`;
