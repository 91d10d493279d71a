import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { visualDiff } from '@web/test-runner-visual-regression';
import { render } from 'lit';
import '../../src/define/all.js';
import type { PressCard } from '../../src/elements/press-card.js';
import { stories } from '../../stories/all.js';
import { cardsAtRest } from '../support/cards-at-rest.js';
import { nextFrame } from '../support/until.js';

const WIDTHS = [320, 640, 1024];
const SCHEMES = ['light', 'dark'] as const;

/** Pictures below the window are lazy, and broken ones take themselves away. */
async function picturesThere(cards: readonly PressCard[]): Promise<void> {
  const pictures = cards.flatMap((card) => [...(card.shadowRoot?.querySelectorAll('img') ?? [])]);
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  await Promise.all(cards.map((card) => card.updateComplete));
  await nextFrame();
}

describe('the stories look as they did', () => {
  const box = document.body.appendChild(document.createElement('main'));
  // A card that has nothing to show has no height, and nothing has no picture.
  box.style.minBlockSize = '1px';

  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      for (const story of stories) {
        it(`${story.name} at ${width} px, ${scheme}`, async () => {
          await setViewport({ width, height: 800 });
          await emulateMedia({ reducedMotion: 'reduce' });
          document.documentElement.style.colorScheme = scheme;
          render(story.draw(), box);
          await picturesThere(await cardsAtRest(box));
          await visualDiff(box, `${story.name} ${width} ${scheme}`);
        });
      }
    }
  }
});
