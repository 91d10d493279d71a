import type { Article } from '../model/article.js';
import type { PressError } from '../model/press-error.js';

/**
 * What is to be said of an article: `retracted` or `corrected` by its newsroom, `updated` since the
 * page embedded it, `stale` where a copy stands in for a source in trouble, and else `current`.
 */
export type ArticleStatus = 'current' | 'updated' | 'corrected' | 'retracted' | 'stale';

/** The browser's own: old libraries put an object of theirs in the place of `Event`. Node has no others. */
const PlatformEvent = (globalThis.UIEvent ? Object.getPrototypeOf(UIEvent) : Event) as typeof Event;

/** All events of a card bubble and leave shadow roots, so that one listener on the document hears them. */
export abstract class PressEvent extends PlatformEvent {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** `press-load`: the card has drawn an article. */
export class PressLoadEvent extends PressEvent {
  constructor(
    /** What is shown. */
    readonly article: Article,
    /** What is to be said of it; the weightiest, where there is more. */
    readonly status: ArticleStatus,
  ) {
    super('press-load');
  }
}

/** `press-error`: the card has no article to show; it shows its fallback and a link to the source. */
export class PressErrorEvent extends PressEvent {
  constructor(
    /** Why, for programs and for the author of the page. */
    readonly error: PressError,
  ) {
    super('press-error');
  }
}

/** `press-open`: a link of the card is about to be followed. Cancel it to stay on the page. */
export class PressOpenEvent extends PressEvent {
  constructor(
    /** The absolute address of the link. */
    readonly href: string,
  ) {
    super('press-open', true);
  }
}

/** `press-view`: half of the card, or half of the viewport filled by it, was visible for one second. Sent once. */
export class PressViewEvent extends PressEvent {
  constructor() {
    super('press-view');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'press-load': PressLoadEvent;
    'press-error': PressErrorEvent;
    'press-open': PressOpenEvent;
    'press-view': PressViewEvent;
  }
}
