import type { Article } from '../../src/article.js';
import type { Quotation } from '../../src/quotes.js';
import { quotationsOf } from './ask-quotes.js';
import { entryOf, type ChosenArticle } from './chosen-card.js';
import { bodyMarkup, findEntries, type Found } from './find-entries.js';
import { MOST_BYTES, type Input } from './read-input.js';
import { INITIAL, stateFromFields, type BuilderState } from './state.js';
import { packText, unpackText } from './text-in-url.js';

/** Why there is nothing new to see. */
export interface Problem {
  /** A sentence of the builder's own, or what reading the source ended with. */
  readonly cause: unknown;
  /** The address that was asked for; empty for a text. */
  readonly src: string;
}

/** What is read, as far as it was chosen. */
type Source = Pick<BuilderState, 'src' | 'text' | 'textName' | 'base'>;

const sourceOf = ({ src, text, textName, base }: BuilderState): Source => ({ src, text, textName, base });

/**
 * What was chosen, and what is known of its source. A source that cannot be read changes nothing of
 * what was there before.
 */
export class Session {
  state: BuilderState = INITIAL;
  found: Found | undefined;
  quotations: readonly Quotation[] | undefined;
  problem: Problem | undefined;
  /** What is going on, in words; empty when nothing is. */
  progress = '';
  /** The text, packed for an address; undefined where it is too long for one. */
  packedText: string | undefined;

  readonly #changed: () => void;
  #body: string | undefined;
  #reading = new AbortController();

  /** @param changed called after each change of any of this */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get article(): Article | undefined {
    return this.found?.entries[entryOf(this.state)] ?? this.found?.entries[0];
  }

  get chosen(): ChosenArticle | undefined {
    return this.article && { article: this.article, body: this.#body };
  }

  /** Takes a new source. What belongs to an article of the last one goes with it; looks stay. */
  async take(input: Input): Promise<void> {
    if (input.kind === 'problem') return this.#fail(input.sentence, '');
    const source: Source =
      input.kind === 'address'
        ? { src: input.src, text: '', textName: '', base: '' }
        : { src: '', text: input.text, textName: input.name, base: this.state.base };
    await this.#read(source, (state) => {
      const { entry: _, number: __, ...attributes } = state.attributes;
      return { ...state, attributes, claim: undefined };
    });
  }

  /** Takes everything that an address says. */
  async restore(fields: URLSearchParams): Promise<void> {
    this.state = stateFromFields(fields);
    const packed = fields.get('text');
    if (!packed) return this.state.src ? this.#read(sourceOf(this.state)) : this.#changed();
    try {
      const text = await unpackText(packed, MOST_BYTES);
      await this.#read({ ...sourceOf(this.state), src: '', text, textName: this.state.textName || 'Pasted text' });
    } catch {
      this.#fail('The text that this address carries is damaged. Ask for the link again, or paste the text.', '');
    }
  }

  change(change: Partial<BuilderState>): void {
    const before = this.state;
    this.state = { ...before, ...change };
    // These decide what is read of the source; the others what is shown of it.
    const isSource = (['proxy', 'keep'] as const).some(
      (name) => before.attributes[name] !== this.state.attributes[name],
    );
    if (isSource || before.base !== this.state.base) void this.#read(sourceOf(this.state));
    else if (entryOf(before) !== entryOf(this.state) || before.tag !== this.state.tag) void this.#lookAtEntry();
    this.#changed();
  }

  #fail(cause: unknown, src: string): void {
    this.progress = '';
    this.problem = { cause, src };
    this.#changed();
  }

  /** @param settle what else changes when the source has been read; choices made meanwhile are kept */
  async #read(source: Source, settle = (state: BuilderState): BuilderState => state): Promise<void> {
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    this.problem = undefined;
    this.progress = source.text ? `Reading ${source.textName} …` : 'Reading the source …';
    this.#changed();
    try {
      const found = await findEntries({ ...source, attributes: this.state.attributes }, signal, (count) => {
        // Telling draws the page: not for each.
        if (count % 10 !== 0 || signal.aborted) return;
        this.progress = `Reading the source … ${count} articles`;
        this.#changed();
      });
      const packedText = await packText(source.text);
      if (signal.aborted) return;
      Object.assign(this, { found, packedText, progress: '' });
      const state = { ...settle(this.state), ...source };
      this.state =
        entryOf(state) < found.entries.length ? state : { ...state, attributes: { ...state.attributes, entry: '0' } };
      this.#changed();
      await this.#lookAtEntry();
    } catch (error) {
      if (!signal.aborted) this.#fail(error, source.src);
    }
  }

  /** What takes longer, and is known a moment later: the quotations, and for a story the body. */
  async #lookAtEntry(): Promise<void> {
    const { article, state } = this;
    const { signal } = this.#reading;
    this.#body = this.quotations = undefined;
    if (!article) return;
    const body = state.tag === 'press-story' ? this.found?.bodyOf(entryOf(state)).catch(() => undefined) : undefined;
    const quotations = await quotationsOf(article);
    const safe = await body;
    // Another article was chosen meanwhile.
    if (article !== this.article || signal.aborted) return;
    this.quotations = quotations;
    this.#body = safe && bodyMarkup(safe);
    this.#changed();
  }
}
