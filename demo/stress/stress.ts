import { html, render } from 'lit';
import '../../src/define/all.js';
import { CARD_TAGS, type Card, type CardTag } from '../site/card-markup.js';
import { nextTask } from '../site/next-task.js';
import { demoAddress } from '../site/sources.js';
import { watchBrowser, type BrowserNumbers } from './browser-numbers.js';

const CARDS = 1000;
/** Cards that are put into the page before the browser may draw and answer. */
const AT_A_TIME = 10;

const form = document.querySelector<HTMLFormElement>('#run');
const box = document.querySelector<HTMLElement>('#cards');
const state = document.querySelector<HTMLElement>('#state');
const numbers = document.querySelector<HTMLElement>('#numbers');

/** A run that is started later ends the one before. */
let running = new AbortController();
let runs = 0;

async function run(kind: CardTag | 'mixed', loading: string): Promise<void> {
  if (!box || !state || !numbers) return;
  running.abort();
  const { signal } = (running = new AbortController());
  box.replaceChildren();
  // A new address is a new request: a page keeps what it has read.
  const feed = demoAddress(`articles/thousand.feed.json?run=${(runs += 1)}`);
  const read = watchBrowser(feed, signal);
  const started = performance.now();
  let [drawn, failed, first, last] = [0, 0, 0, 0];

  const count = ({ type }: Event): void => {
    if (type === 'press-load') drawn += 1;
    else failed += 1;
    last = performance.now() - started;
    first ||= last;
  };
  box.addEventListener('press-load', count, { signal });
  box.addEventListener('press-error', count, { signal });

  // Counting every element is work: a few times a second, and only while something changes.
  let shown = -1;
  const show = (): void => {
    if (signal.aborted) return clearInterval(timer);
    if (drawn + failed === shown) return;
    shown = drawn + failed;
    state.textContent = stateOf(drawn, failed, loading);
    render(numbersOf(read(), seconds(first), seconds(last)), numbers);
  };
  const timer = setInterval(show, 250);
  show();

  for (let index = 0; index < CARDS && !signal.aborted; index += AT_A_TIME) {
    box.append(...Array.from({ length: AT_A_TIME }, (_, at) => card(kind, loading, feed, index + at)));
    // The cards that waited for the feed would all draw in one task, and the page would stand still.
    if (index === 0) await (box.firstElementChild as Card).loaded.catch(() => undefined);
    await nextTask();
  }
}

function stateOf(drawn: number, failed: number, loading: string): string {
  const all = CARDS.toLocaleString('en');
  if (drawn + failed >= CARDS) return `All ${all} cards are drawn${failed ? `, ${failed} failed` : ''}.`;
  const rest = loading === 'lazy' ? '; the others wait until you come near.' : ' …';
  return `${drawn.toLocaleString('en')} of ${all} cards are drawn${rest}`;
}

const seconds = (time: number): string => (time ? `${(time / 1000).toFixed(2)} s` : '–');

function card(kind: CardTag | 'mixed', loading: string, feed: string, entry: number): Card {
  const tag = kind === 'mixed' ? (CARD_TAGS[entry % CARD_TAGS.length] ?? 'press-headline') : kind;
  const element = document.createElement(tag);
  const attributes = {
    src: feed,
    entry: String(entry),
    loading,
    paragraphs: '1',
    layout: tag === 'press-headline' ? 'stack' : '',
  };
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
  return element;
}

function numbersOf(
  { feedRequests, longTasks, layoutShift, memory, elements }: BrowserNumbers,
  first: string,
  last: string,
): unknown {
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    ['requests to the feed', String(feedRequests)],
    ['until the first card', first],
    ['until the last card', last],
    ['tasks over 50 ms', longTasks && String(longTasks.count)],
    ['longest task', longTasks && `${Math.round(longTasks.longest)} ms`],
    ['layout shift', layoutShift?.toFixed(3)],
    ['elements', elements.toLocaleString('en')],
    ['memory of scripts', memory === undefined ? undefined : `${Math.round(memory)} MB`],
  ];
  return rows
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    );
}

function runAsChosen(): void {
  const chosen = new FormData(form ?? undefined);
  void run(chosen.get('kind') as CardTag | 'mixed', chosen.get('loading') as string);
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  runAsChosen();
});
form?.addEventListener('change', runAsChosen);
runAsChosen();
