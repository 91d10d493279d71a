/** What a browser tells of a page at work; what it does not know is absent. */
export interface BrowserNumbers {
  /** Requests to the feed. */
  readonly feedRequests: number;
  /** Tasks longer than 50 ms, and the longest, in milliseconds. */
  readonly longTasks?: { readonly count: number; readonly longest: number };
  /** Cumulative layout shift. */
  readonly layoutShift?: number;
  /** Megabytes of JavaScript memory. */
  readonly memory?: number;
  /** Elements in the document and in the cards. */
  readonly elements: number;
}

const has = (type: string): boolean => PerformanceObserver.supportedEntryTypes.includes(type);

/**
 * Watches the page from now until the signal.
 *
 * @returns the numbers so far
 */
export function watchBrowser(feed: string, signal: AbortSignal): () => BrowserNumbers {
  const started = performance.now();
  let [count, longest, shift] = [0, 0, 0];
  const watch = (type: string, see: (entry: PerformanceEntry) => void): void => {
    if (!has(type)) return;
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(see));
    observer.observe({ type });
    signal.addEventListener('abort', () => observer.disconnect());
  };
  watch('longtask', ({ duration }) => {
    count += 1;
    longest = Math.max(longest, duration);
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) shift += value;
  });
  return () => {
    const { memory } = performance as { memory?: { usedJSHeapSize: number } };
    const resources = performance.getEntriesByType('resource');
    return {
      feedRequests: resources.filter(({ name, startTime }) => name === feed && startTime >= started).length,
      elements: countElements(document),
      ...(has('longtask') && { longTasks: { count, longest } }),
      ...(has('layout-shift') && { layoutShift: shift }),
      ...(memory && { memory: memory.usedJSHeapSize / 1e6 }),
    };
  };
}

/** Inside the cards' shadow roots, too. */
function countElements(root: Document | ShadowRoot): number {
  const all = [...root.querySelectorAll('*')];
  return all.reduce((sum, { shadowRoot }) => sum + (shadowRoot ? countElements(shadowRoot) : 0), all.length);
}
