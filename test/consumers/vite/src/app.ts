import 'presscards/define';
import type { ArticleInput } from 'presscards';
import { findQuotes } from 'presscards/quotes';

const data: ArticleInput = { headline: 'Set as a property', url: 'https://news.example/property' };

const main = document.querySelector('main')!;
const loaded = document.querySelector('#loaded')!;

function mount(): void {
  const headline = document.createElement('press-headline');
  headline.article = data;
  headline.addEventListener('press-load', ({ article }) => say(article.headline));
  const story = document.createElement('press-story');
  story.src = '/harbour.jsonld';
  story.addEventListener('press-load', (event) => say(event.article.headline));
  main.append(headline, story);
}

function say(words: string | undefined): void {
  const item = document.createElement('li');
  item.textContent = words ?? '';
  loaded.append(item);
}

document.querySelector('#toggle')!.addEventListener('click', () => {
  if (main.childElementCount > 0) main.replaceChildren();
  else mount();
});

mount();
document.documentElement.dataset['quotes'] = String(findQuotes('“We will open the harbour,” she said.').length);
