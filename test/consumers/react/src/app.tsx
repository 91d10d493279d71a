import 'presscards/define';
import type {} from 'presscards/react';
import type { ArticleInput, PressLoadEvent, PressStory } from 'presscards';
import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const data: ArticleInput = { headline: 'Set as a property', url: 'https://news.example/property' };

function App() {
  const [shown, setShown] = useState(true);
  const [loaded, setLoaded] = useState<string[]>([]);
  const story = useRef<PressStory>(null);
  const hear = (event: PressLoadEvent): void => setLoaded((before) => [...before, event.article.headline ?? '']);
  return (
    <>
      <button id="toggle" onClick={() => setShown(!shown)}>
        toggle
      </button>
      <ol id="loaded">
        {loaded.map((headline, index) => (
          <li key={index}>{headline}</li>
        ))}
      </ol>
      {shown && (
        <main>
          <press-headline article={data} layout="row" heading-level={2} onpress-load={hear} />
          <press-story ref={story} src="/harbour.jsonld" onpress-load={(event) => hear(event)} className="story">
            <a href="/harbour">The harbour</a>
          </press-story>
        </main>
      )}
    </>
  );
}

// @ts-expect-error no such layout
export const wrong = <press-headline layout="huge" />;
// @ts-expect-error not an article
export const alsoWrong = <press-story article="words" />;

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
