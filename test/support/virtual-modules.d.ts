/** Served by other-origin-plugin.mjs, since the port is known only when the tests run. */
declare module 'virtual:other-origin' {
  export const otherOrigin: string;
}
