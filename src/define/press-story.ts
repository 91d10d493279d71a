import { PressStory } from '../elements/press-story/press-story.js';
// For their types: who registers a tag listens to its events.
import '../elements/press-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'press-story': PressStory;
  }
}

// A second copy of presscards on the page, or a tag name already taken, is left alone.
if (!customElements.get('press-story')) customElements.define('press-story', PressStory);
