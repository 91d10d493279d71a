/** The file of the package that is needed: its index also has what tells whether a page can be read. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
