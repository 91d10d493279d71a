/** How much of a card, or of the viewport, counts as seen, and for how long in milliseconds. */
const SEEN = { share: 0.5, time: 1000 } as const;

/** Ends a watch that has not called yet. */
export type Stop = () => void;

/** Watches elements with one observer for the whole page; gives the way to end a watch. */
function sharedObserver(
  options: IntersectionObserverInit,
): (element: Element, call: (entry: IntersectionObserverEntry) => void) => Stop {
  const calls = new Map<Element, (entry: IntersectionObserverEntry) => void>();
  let observer: IntersectionObserver | undefined;
  return (element, call) => {
    observer ??= new IntersectionObserver((entries) => {
      for (const entry of entries) calls.get(entry.target)?.(entry);
    }, options);
    calls.set(element, call);
    observer.observe(element);
    return () => {
      calls.delete(element);
      observer?.unobserve(element);
    };
  };
}

const watchNear = sharedObserver({ rootMargin: '600px' });
const watchSeen = sharedObserver({ threshold: [0, 0.1, 0.2, 0.3, 0.4, SEEN.share, 0.75, 1] });

/** Calls once, when the element comes within 600 px of the viewport. */
export function whenNear(element: Element, call: () => void): Stop {
  const stop = watchNear(element, ({ isIntersecting }) => {
    if (!isIntersecting) return;
    stop();
    call();
  });
  return stop;
}

/** Calls once, when half of the element, or half of the viewport filled by it, was visible for a second. */
export function whenSeen(element: Element, call: () => void): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unwatch = watchSeen(element, ({ intersectionRatio, intersectionRect, rootBounds }) => {
    const isSeen =
      intersectionRatio >= SEEN.share || intersectionRect.height >= (rootBounds?.height ?? Infinity) * SEEN.share;
    if (isSeen) {
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
