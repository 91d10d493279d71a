/** What a card must never do to its page. */
export interface PageWatch {
  /** Exceptions and rejections that nobody caught, since the test began. */
  readonly uncaught: readonly string[];
  /** What was written into the console, since the test began. */
  readonly warned: readonly string[];
}

/** Watches the page of a suite: what nobody caught, and what the author of the page is told. */
export function watchPage(): PageWatch {
  const uncaught: string[] = [];
  const warned: string[] = [];
  const failed = ({ message }: ErrorEvent): number => uncaught.push(message);
  const rejected = ({ reason }: PromiseRejectionEvent): number => uncaught.push(String(reason));
  const { warn } = console;

  beforeEach(() => {
    uncaught.length = warned.length = 0;
    addEventListener('error', failed);
    addEventListener('unhandledrejection', rejected);
    console.warn = (...what: unknown[]) => void warned.push(String(what[0]));
  });

  afterEach(() => {
    removeEventListener('error', failed);
    removeEventListener('unhandledrejection', rejected);
    console.warn = warn;
  });

  return { uncaught, warned };
}
