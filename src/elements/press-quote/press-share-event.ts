import { PressEvent } from '../press-events.js';

/** `press-share`: the reader has taken the quotation along. */
export class PressShareEvent extends PressEvent {
  constructor(
    /** In what form: `text`, `html`, `markdown`, `picture`, or `share` for the browser's own menu. */
    readonly kind: string,
    /** What was copied or shared. */
    readonly text: string,
    /** The link in it. */
    readonly url: string,
  ) {
    super('press-share');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'press-share': PressShareEvent;
  }
}
