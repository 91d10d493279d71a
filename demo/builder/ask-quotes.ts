import type { Article } from '../../src/article.js';
import type { Quotation } from '../../src/quotes.js';
import type { QuotesQuestion } from './quotes-worker.js';

/** Languages whose words for saying are known. In others a card names nobody, so the list does not either. */
const ATTRIBUTED = /^(?:en|de)\b/i;

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (quotations: readonly Quotation[]) => void>();
const known = new WeakMap<Article, Promise<readonly Quotation[]>>();

/** The quotations of an article, found beside the page, whose own work goes on. */
export function quotationsOf(article: Article): Promise<readonly Quotation[]> {
  const answer = known.get(article) ?? ask(article);
  known.set(article, answer);
  return answer;
}

function ask({ paragraphs, inLanguage }: Article): Promise<readonly Quotation[]> {
  worker ??= startWorker();
  const question: QuotesQuestion = {
    id: (last += 1),
    text: paragraphs.join('\n\n'),
    ...(inLanguage && { lang: inLanguage }),
  };
  return new Promise((resolve) => {
    waiting.set(question.id, (quotations) =>
      resolve(
        ATTRIBUTED.test(inLanguage ?? 'en') ? quotations : quotations.map(({ text, segments }) => ({ text, segments })),
      ),
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
    worker?.postMessage(question);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./quotes-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<{ id: number; quotations: readonly Quotation[] }>) => {
    waiting.get(data.id)?.(data.quotations);
    waiting.delete(data.id);
  });
  return started;
}
