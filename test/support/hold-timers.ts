/** Timers that run when the test says so. */
export interface HeldTimers {
  /** The delays of the timers that are waiting, in milliseconds. */
  readonly waiting: readonly number[];
  /** How many have been set so far. */
  readonly set: number;
  /** Lets the timers run that `fit` chooses by their delay; default all of them. */
  fire(fit?: (delay: number) => boolean): void;
  /** Gives the real timers back. */
  restore(): void;
}

/**
 * Holds every timer of `shortest` milliseconds or more, `AbortSignal.timeout` among them, so that
 * limits and waits are driven by the test. Shorter ones, which only make way for other tasks, run as
 * they are.
 */
export function holdTimers(shortest = 200): HeldTimers {
  const { setTimeout, clearTimeout } = globalThis;
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  let set = 0;
  const held = new Map<unknown, { readonly delay: number; readonly act: () => void }>();
  globalThis.setTimeout = ((act: () => void, delay = 0, ...rest: unknown[]) => {
    if (delay < shortest) return setTimeout(act, delay, ...rest);
    const handle = setTimeout(() => undefined);
    held.set(handle, { delay, act });
    set += 1;
    return handle;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (handle) => {
    held.delete(handle);
    clearTimeout(handle);
  };
  // Nobody can clear one of these; they go with the signal, and no test waits for that.
  const limits: { readonly delay: number; readonly act: () => void }[] = [];
  AbortSignal.timeout = (delay) => {
    const controller = new AbortController();
    limits.push({ delay, act: () => controller.abort(new DOMException('The limit', 'TimeoutError')) });
    return controller.signal;
  };
  return {
    get waiting() {
      return [...held.values()].map(({ delay }) => delay);
    },
    get set() {
      return set;
    },
    fire: (fit = () => true) => {
      for (const [handle, { delay, act }] of held) {
        if (!fit(delay)) continue;
        held.delete(handle);
        act();
      }
      for (const { delay, act } of limits) if (fit(delay)) act();
    },
    restore: () => {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      AbortSignal.timeout = timeout;
    },
  };
}
