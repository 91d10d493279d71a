/** Served by other-origin-plugin.mjs, since the port is known only when the tests run. */
declare module 'virtual:other-origin' {
  export const otherOrigin: string;
}

/** Its own declarations point at a file that TypeScript takes for JavaScript without types. */
declare module '@web/test-runner-visual-regression' {
  /** Compares a picture of the element with the one kept under this name, and rejects if they differ. */
  export function visualDiff(element: Element, name: string): Promise<void>;
}
