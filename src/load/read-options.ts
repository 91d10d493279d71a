import type { Source } from '../model/source.js';
import type { FetchOptions } from '../source/fetch-source.js';

/** How a source is read. */
export interface ReadOptions extends FetchOptions, Pick<Source, 'DOMParser'> {
  /** What relative addresses are resolved against, where that is not the answer's own address: behind a proxy. */
  readonly base?: string | undefined;
}
