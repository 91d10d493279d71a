/** How far outside the viewport a lazy card begins to load. */
const NEAR = '600px';

/** How much of a card, or of the viewport, counts as seen, and for how long in milliseconds. */
const SEEN = { share: 0.5, time: 1000 } as const;

/** A watch that can be ended before it has called. */
type Stop = () => void;

/** One observer of a kind serves all cards of the page. */
class SharedObserver {
  readonly #calls = new Map<Element, (entry: IntersectionObserverEntry) => void>();
  readonly #options: IntersectionObserverInit;
  #observer: IntersectionObserver | undefined;

  constructor(options: IntersectionObserverInit) {
    this.#options = options;
  }

  watch(element: Element, call: (entry: IntersectionObserverEntry) => void): Stop {
    this.#observer ??= new IntersectionObserver((entries) => {
      for (const entry of entries) this.#calls.get(entry.target)?.(entry);
    }, this.#options);
    this.#calls.set(element, call);
    this.#observer.observe(element);
    return () => {
      this.#calls.delete(element);
      this.#observer?.unobserve(element);
    };
  }
}

const near = new SharedObserver({ rootMargin: NEAR });
const seen = new SharedObserver({ threshold: [0, 0.1, 0.2, 0.3, 0.4, SEEN.share, 0.75, 1] });

/** Calls once, when the element comes near the viewport. */
export function whenNear(element: Element, call: () => void): Stop {
  const stop = near.watch(element, ({ isIntersecting }) => {
    if (!isIntersecting) return;
    stop();
    call();
  });
  return stop;
}

/** Calls once, when half of the element, or half of the viewport filled by it, was visible for a second. */
export function whenSeen(element: Element, call: () => void): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unwatch = seen.watch(element, ({ intersectionRatio, intersectionRect, rootBounds }) => {
    const fills = rootBounds !== null && intersectionRect.height >= rootBounds.height * SEEN.share;
    if (intersectionRatio >= SEEN.share || fills) {
      timer ??= setTimeout(() => {
        stop();
        call();
      }, SEEN.time);
    } else {
      clearTimeout(timer);
      timer = undefined;
    }
  });
  const stop = (): void => {
    clearTimeout(timer);
    unwatch();
  };
  return stop;
}
