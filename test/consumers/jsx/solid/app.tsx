import type {} from 'presscards/solid';
import type { ArticleInput, PressStory } from 'presscards';

const data: ArticleInput = { headline: 'Set as a property' };
let story!: PressStory;

export const cards = () => (
  <main>
    <press-headline prop:article={data} layout="row" heading-level={2} class="card" />
    <press-story ref={story} src="/harbour.jsonld" on:press-load={(event) => event.article.headline?.length} />
    {/* @ts-expect-error no such layout */}
    <press-quote layout="huge" />
  </main>
);
