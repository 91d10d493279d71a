import { html, render } from 'lit';
import '../../src/define/all.js';
import type { PressCard } from '../../src/elements/press-card.js';
import { CARD_TAGS, type CardTag } from '../site/card-markup.js';
import { nextTask } from '../site/next-task.js';
import { demoAddress } from '../site/sources.js';
import { watchBrowser, type BrowserNumbers } from './browser-numbers.js';

const CARDS = 1000;
/** Cards that are put into the page before the browser may draw and answer. */
const AT_A_TIME = 20;

const form = document.querySelector<HTMLFormElement>('#run');
const box = document.querySelector<HTMLElement>('#cards');
const state = document.querySelector<HTMLElement>('#state');
const numbers = document.querySelector<HTMLElement>('#numbers');

/** A run that was started later takes the page over. */
let runs = 0;
let stopWatching = (): void => undefined;

async function run(kind: CardTag | 'mixed', loading: string): Promise<void> {
  if (!box || !state || !numbers) return;
  const turn = (runs += 1);
  stopWatching();
  box.replaceChildren();
  // A new address is a new request: a page keeps what it has read.
  const feed = demoAddress(`articles/thousand.feed.json?run=${turn}`);
  const { read, stop } = watchBrowser(feed);
  stopWatching = stop;
  const started = performance.now();
  let [drawn, failed, first, last] = [0, 0, 0, 0];

  const show = (): void => {
    const seconds = (time: number): string => (time ? `${(time / 1000).toFixed(2)} s` : '–');
    state.textContent =
      drawn + failed < CARDS
        ? `${drawn.toLocaleString('en')} of ${CARDS.toLocaleString('en')} cards are drawn${loading === 'lazy' ? '; the others wait until you come near' : ' …'}`
        : `All ${CARDS.toLocaleString('en')} cards are drawn${failed ? `, ${failed} failed` : ''}.`;
    render(numbersOf(read(), seconds(first), seconds(last)), numbers);
  };
  const count = ({ type }: Event): void => {
    if (turn !== runs) return;
    if (type === 'press-load') drawn += 1;
    else failed += 1;
    last = performance.now() - started;
    first ||= last;
  };
  box.addEventListener('press-load', count);
  box.addEventListener('press-error', count);

  for (let index = 0; index < CARDS && turn === runs; index += AT_A_TIME) {
    box.append(...Array.from({ length: AT_A_TIME }, (_, at) => card(kind, loading, feed, index + at)));
    await nextTask();
  }
  // Counting every element is work: a few times a second, and no longer than anything changes.
  let seen = -1;
  while (turn === runs) {
    if (drawn + failed !== seen) show();
    seen = drawn + failed;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  box.removeEventListener('press-load', count);
  box.removeEventListener('press-error', count);
}

function card(kind: CardTag | 'mixed', loading: string, feed: string, entry: number): PressCard {
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
    ['memory of scripts', memory && `${Math.round(memory)} MB`],
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
  const { kind, loading } = Object.fromEntries(new FormData(form ?? undefined));
  void run(kind as CardTag | 'mixed', String(loading));
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  runAsChosen();
});
form?.addEventListener('change', runAsChosen);
runAsChosen();
