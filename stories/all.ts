import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CardArgs } from './draw-card.js';
import * as anatomy from './anatomy.stories.js';
import * as cross from './cross-product.stories.js';
import * as headline from './press-headline.stories.js';
import * as quote from './press-quote.stories.js';
import * as article from './press-story.stories.js';
import * as states from './states.stories.js';
import * as theming from './theming.stories.js';
import * as weather from './weather.stories.js';

/** A story as a test draws it: with its args and decorators, without Storybook. */
export interface DrawnStory {
  /** Title and name, as in Storybook's sidebar. */
  readonly name: string;
  /** What `render` of lit takes. */
  draw(): unknown;
}

type Module = { readonly default: Meta<CardArgs> } & Readonly<Record<string, StoryObj<CardArgs> | Meta<CardArgs>>>;
type Decorator = (draw: () => unknown) => unknown;

const modules = [headline, article, quote, states, cross, anatomy, theming, weather] as unknown as readonly Module[];

/** Every story of this Storybook; a module gives its stories in the order of their names. */
export const stories: readonly DrawnStory[] = modules.flatMap(({ default: meta, ...named }) =>
  Object.entries(named).map(([name, one]) => ({ name: `${meta.title}/${name}`, draw: drawing(meta, one) })),
);

/** Puts a story together as Storybook does: args over args, its own decorators inside those of all. */
function drawing(meta: Meta<CardArgs>, story: StoryObj<CardArgs> | Meta<CardArgs>): () => unknown {
  const args = { ...meta.args, ...story.args } as CardArgs;
  const render = (story.render ?? meta.render) as unknown as (args: CardArgs) => unknown;
  const decorators = [story.decorators ?? [], meta.decorators ?? []].flat() as unknown as readonly Decorator[];
  return decorators.reduce<() => unknown>(
    (draw, decorate) => () => decorate(draw),
    () => render(args),
  );
}
