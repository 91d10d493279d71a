import { PressQuote } from '../elements/press-quote/press-quote.js';
// For their types: who registers a tag listens to its events.
import '../elements/press-events.js';
import '../elements/press-quote/press-share-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'press-quote': PressQuote;
  }
}

// A second copy of presscards on the page, or a tag name already taken, is left alone.
if (!customElements.get('press-quote')) customElements.define('press-quote', PressQuote);
