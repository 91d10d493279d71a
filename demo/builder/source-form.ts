import { html, render } from 'lit';
import { readFile, readTyped, type Input } from './read-input.js';
import type { Session } from './session.js';

/** Longer texts are not poured into the field, which would freeze the page, but held beside it. */
const MOST_IN_FIELD = 20_000;

/** What the rest of the page may ask of the form. */
export interface SourceForm {
  /** Draws what is held beside the field. */
  readonly draw: () => void;
  /** Writes the present source into the field. */
  readonly fill: () => void;
  /** Empties the field for a text and brings the reader to it. */
  readonly pasteInstead: () => void;
}

/** The ways to name a source: typed, pasted, dropped, chosen as a file, or one of the demo's. */
export function sourceForm(session: Session, place: HTMLElement): SourceForm {
  const field = place.querySelector<HTMLTextAreaElement>('#address');
  const file = place.querySelector<HTMLInputElement>('#file');
  const held = place.querySelector<HTMLElement>('#held');
  const demo = place.querySelector<HTMLElement>('#demo-sources');
  if (!field || !file || !held || !demo) throw new Error('builder.html lacks a part of the form');

  const take = (input: Input): void => void session.take(input);
  const takeField = (): void => {
    const { text, textName } = session.state;
    // A held text leaves the field empty, and is the source all the same.
    if (field.value.trim() !== '' || text.length <= MOST_IN_FIELD) take(readTyped(field.value));
    else take({ kind: 'text', text, name: textName });
  };
  const takeText = (text: string): void => {
    field.value = text.length > MOST_IN_FIELD ? '' : text;
    take(readTyped(text));
  };
  const takeFile = async (chosen: File): Promise<void> => {
    const input = await readFile(chosen);
    if (input.kind === 'text') field.value = '';
    take(input);
  };

  place.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    takeField();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    takeField();
  });
  // What is typed or pasted next is another address.
  field.addEventListener('focus', () => {
    if (!/\s/.test(field.value)) field.select();
  });
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // Into what is there already, one pastes a part; the whole is read at a word.
    if (field.value.trim() !== '' && !(field.selectionStart === 0 && field.selectionEnd === field.value.length)) return;
    event.preventDefault();
    takeText(text);
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void takeFile(chosen);
    file.value = '';
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const { dataTransfer } = event;
    const [dropped] = dataTransfer?.files ?? [];
    if (dropped) void takeFile(dropped);
    else takeText(dataTransfer?.getData('text/uri-list') || (dataTransfer?.getData('text/plain') ?? ''));
  });

  demo.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    field.value = target.value;
    take({ kind: 'address', src: target.value });
  });

  return {
    draw: () => {
      const { text, textName, base } = session.state;
      held.hidden = text === '';
      const size = `${Math.max(1, Math.round(text.length / 1000)).toLocaleString('en')} kB`;
      render(
        html`<span><strong>${textName}</strong>, ${size}, is the source.</span>
          <label
            >Its address, if it has one, for links that are relative
            <input
              type="url"
              .value=${base}
              placeholder="https://news.example/story"
              @change=${({ target }: Event) => {
                const { value } = target as HTMLInputElement;
                if (value === '' || /^https?:\/\//.test(value)) session.change({ base: value });
              }}
          /></label>`,
        held,
      );
    },
    fill: () => {
      const { src, text } = session.state;
      field.value = src || (text.length > MOST_IN_FIELD ? '' : text);
    },
    pasteInstead: () => {
      field.value = '';
      field.placeholder = 'Paste the text of the article, its JSON-LD, or the whole page here';
      field.focus();
      field.scrollIntoView({ block: 'center' });
    },
  };
}
