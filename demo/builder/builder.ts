import { html, nothing, render } from 'lit';
import { live } from 'lit/directives/live.js';
import { folder, version } from 'virtual:script-tag';
import { defineCodeSnippet } from '../site/code-snippet.js';
import { copyText } from '../site/copy-text.js';
import { demoAddress } from '../site/sources.js';
import { checksPanel } from './checks-panel.js';
import { choicesPanel } from './choices-panel.js';
import { chosenCard, chosenTokens, tokenSheet } from './chosen-card.js';
import { corsDoctor } from './cors-doctor.js';
import { foundPanel, foundSummary } from './found-panel.js';
import { outputs, type Printed } from './outputs.js';
import { Preview } from './preview.js';
import { readTyped } from './read-input.js';
import { runChecks } from './run-checks.js';
import { Session } from './session.js';
import { sourceForm } from './source-form.js';
import { OUTPUTS, SURFACES } from './state.js';
import { addressOf, fieldsOfAddress } from './page-address.js';

/** Shown to whoever comes without a source. */
const FIRST = 'articles/harbour.wordpress.json';

const SURFACE_NAMES = { light: 'Light page', dark: 'Dark page', hostile: 'Hostile style sheet' } as const;

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`builder.html has no ${selector}`);
  return element;
};

defineCodeSnippet();
const session = new Session(draw);
const form = sourceForm(session, find('.source'));
const preview = new Preview(find('#stage') as HTMLIFrameElement, settled);
const change = session.change.bind(session);

let integrity = '';
let drawing = false;

/** Draws once, however much changes at a time. */
function draw(): void {
  if (drawing) return;
  drawing = true;
  queueMicrotask(() => {
    drawing = false;
    drawNow();
  });
}

function drawNow(): void {
  const { state, found, article, quotations, problem, progress } = session;
  form.draw();
  const isDemo = state.src.startsWith('articles/');
  render(
    progress
      ? html`<progress aria-label="Reading"></progress> ${progress}`
      : found && !problem
        ? html`<strong>${isDemo ? 'From the demo’s newsroom: ' : ''}${foundSummary(found)}.</strong>
            <a href="#found">What was found</a>`
        : nothing,
    find('#progress'),
  );
  render(problem ? corsDoctorOf(problem) : nothing, find('#problem'));
  render(choicesPanel(state, found, quotations, change), find('#choices'));
  render(
    segments('page', SURFACES, SURFACE_NAMES, state.surface, (surface) => change({ surface })),
    find('#surfaces .segments'),
  );
  const labels = Object.fromEntries(OUTPUTS.map((name) => [name, outputs[name].label]));
  render(
    segments('output', OUTPUTS, labels, state.output, (output) => change({ output })),
    find('#outputs .segments'),
  );
  if (article && found) {
    render(
      foundPanel(found, article, quotations, (number) =>
        change({ tag: 'press-quote', attributes: { ...state.attributes, number: String(number) } }),
      ),
      find('#found'),
    );
  }
  drawSnippet();
  void preview
    .show({ card: chosenCard(state, session.chosen), tokens: chosenTokens(state), surface: state.surface })
    .then(settled);
  history.replaceState(null, '', addressOf(session));
}

function corsDoctorOf({ cause, src }: NonNullable<Session['problem']>): unknown {
  if (typeof cause === 'string') return html`<p class="sentence">${cause}</p>`;
  return corsDoctor(cause, src, session.state.tag, {
    pasteInstead: form.pasteInstead,
    useProxy: (proxy) => {
      change({ attributes: { ...session.state.attributes, proxy } });
      void session.take(readTyped(src));
    },
  });
}

function printed(): Printed {
  const { state, chosen } = session;
  return {
    card: chosenCard(state, chosen),
    sheet: tokenSheet(state),
    view: preview.view,
    version,
    files: demoAddress(`${folder}/`),
    integrity,
  };
}

function drawSnippet(): void {
  const { output } = session.state;
  const { label, language, advice, print } = outputs[output];
  const isReady = output !== 'full' || integrity !== '';
  const code = isReady ? print(printed()) : '';
  Object.assign(find('.output code-snippet'), { name: label, language, code });
  find('#advice').textContent = isReady ? advice : 'The checksum is on its way …';
  if (!isReady) {
    import('virtual:script-tag-integrity').then(
      (full) => {
        integrity = full.integrity;
        draw();
      },
      () => undefined,
    );
  }
}

/** A card of the preview has drawn, or has failed. */
function settled(): void {
  if (session.state.output === 'static') drawSnippet();
  void check();
}

let checked = 0;

async function check(): Promise<void> {
  const turn = (checked += 1);
  const checks = await runChecks(session, preview, printed());
  if (turn === checked) render(checksPanel(checks), find('#checks'));
}

function segments<Word extends string>(
  name: string,
  words: readonly Word[],
  labels: Readonly<Partial<Record<string, string>>>,
  chosen: Word,
  choose: (word: Word) => void,
): unknown {
  return words.map(
    (word) =>
      html`<label
        ><input
          type="radio"
          name=${name}
          .value=${word}
          .checked=${live(word === chosen)}
          @change=${() => choose(word)}
        /><span>${labels[word] ?? word}</span></label
      >`,
  );
}

find('#share').addEventListener('click', () => {
  const said = find('#shared');
  void copyText(location.href).then((copied) => {
    said.textContent = copied ? 'Copied.' : location.href;
    if (!copied) getSelection()?.selectAllChildren(said);
    if (session.state.text && session.packedText === undefined) {
      said.textContent += ' The text itself is too long for an address: send it along.';
    }
  });
});

async function begin(): Promise<void> {
  await session.restore(fieldsOfAddress());
  const { state, problem } = session;
  if (state.src || state.text || problem) form.fill();
  // The field stays empty, for an address of one's own.
  else await session.take({ kind: 'address', src: FIRST });
}

window.addEventListener('hashchange', () => void begin());
void begin();
