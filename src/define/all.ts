/** Registers the three elements: `presscards/define`. */
import './press-headline.js';
import './press-story.js';
import './press-quote.js';
