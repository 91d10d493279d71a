import { GatewayError } from './gateway-error.js';

/**
 * A body that is read once, unparsed, and given to any number of readers, each from its beginning
 * and as fast as it comes.
 */
export class SharedBody {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;
  #state: 'coming' | 'ended' | { readonly failure: unknown } = 'coming';
  #change: { readonly promise: Promise<void>; readonly announce: () => void };

  /** All of it. Rejects with what broke it off; not to listen does no harm. */
  readonly whole: Promise<Blob>;

  /**
   * @param source read to its end, or given up past the limit
   * @param mostBytes the limit
   * @param explain makes an error of what broke the stream off
   */
  constructor(source: ReadableStream<Uint8Array> | null, mostBytes: number, explain: (error: unknown) => Error) {
    this.#change = signal();
    this.whole = this.#read(source, mostBytes).catch((error: unknown) => {
      this.#set({ failure: explain(error) });
      throw explain(error);
    });
    this.whole.catch(() => undefined);
  }

  /** Bytes read so far. */
  get size(): number {
    return this.#size;
  }

  /** A stream of its own for one reader. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let next = 0;
    return new ReadableStream({
      pull: async (controller) => {
        while (next >= this.#chunks.length && this.#state === 'coming') await this.#change.promise;
        const chunk = this.#chunks[next++];
        if (chunk) controller.enqueue(chunk.slice());
        else if (typeof this.#state === 'object') controller.error(this.#state.failure);
        else controller.close();
      },
    });
  }

  async #read(source: ReadableStream<Uint8Array> | null, mostBytes: number): Promise<Blob> {
    if (source) await this.#readAll(source.getReader(), mostBytes);
    this.#set('ended');
    return new Blob(this.#chunks);
  }

  async #readAll(reader: ReadableStreamDefaultReader<Uint8Array>, mostBytes: number): Promise<void> {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      this.#size += value.length;
      if (this.#size > mostBytes) {
        void reader.cancel().catch(() => undefined);
        throw new GatewayError('too-large', `The source is larger than ${mostBytes / 1e6} MB.`);
      }
      this.#chunks.push(value.slice());
      this.#set('coming');
    }
  }

  #set(state: 'coming' | 'ended' | { readonly failure: unknown }): void {
    this.#state = state;
    const { announce } = this.#change;
    this.#change = signal();
    announce();
  }
}

function signal(): { readonly promise: Promise<void>; readonly announce: () => void } {
  let announce = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    announce = resolve;
  });
  return { promise, announce };
}
