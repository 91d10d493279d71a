import type {} from 'presscards/preact';
import type { ArticleInput, PressStory } from 'presscards';
import { createRef } from 'preact';

const data: ArticleInput = { headline: 'Set as a property' };
const story = createRef<PressStory>();

export const cards = (
  <main>
    <press-headline article={data} layout="row" heading-level={2} class="card" />
    <press-story ref={story} src="/harbour.jsonld" onpress-load={(event) => event.article.headline?.length} />
    {/* @ts-expect-error no such layout */}
    <press-quote layout="huge" />
  </main>
);
