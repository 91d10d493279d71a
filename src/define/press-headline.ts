import { PressHeadline } from '../elements/press-headline/press-headline.js';
// For their types: who registers a tag listens to its events.
import '../elements/press-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'press-headline': PressHeadline;
  }
}

// A second copy of presscards on the page, or a tag name already taken, is left alone.
if (!customElements.get('press-headline')) customElements.define('press-headline', PressHeadline);
