/** Long enough for a slow machine, shorter than the test's own limit, so that this message is seen. */
const LIMIT = 20_000;

/**
 * Waits until the condition gives something other than false, null or undefined, looking again at
 * each animation frame, and gives that. `what` completes "Waited in vain until …".
 */
export async function until<T>(condition: () => T | false | null | undefined, what = String(condition)): Promise<T> {
  const end = performance.now() + LIMIT;
  for (;;) {
    const value = condition();
    if (value !== false && value !== null && value !== undefined) return value;
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}`);
    await nextFrame();
  }
}

/** Waits for one event; with `where`, for the first that fits. Listen before the act that causes it. */
export function untilEvent<E extends Event = Event>(
  target: EventTarget,
  type: string,
  where: (event: E) => boolean = () => true,
): Promise<E> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const limit = setTimeout(() => {
      stop.abort();
      reject(new Error(`Waited in vain for the event ${type}`));
    }, LIMIT);
    const listen = (event: Event): void => {
      if (!where(event as E)) return;
      clearTimeout(limit);
      stop.abort();
      resolve(event as E);
    };
    target.addEventListener(type, listen, { signal: stop.signal });
  });
}

/** The next animation frame, or soon after where the page is hidden and has none. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve, 16);
    else requestAnimationFrame(() => resolve());
  });
}
