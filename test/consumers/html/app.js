const main = document.querySelector('main');

document.addEventListener('press-load', ({ article }) => {
  const item = document.createElement('li');
  item.textContent = article.headline;
  document.querySelector('#loaded').append(item);
});

function mount() {
  const headline = document.createElement('press-headline');
  // The script tag defines a tag when it sees one; what is set before is kept.
  headline.article = { headline: 'Set as a property', url: 'https://news.example/property' };
  const story = document.createElement('press-story');
  story.setAttribute('src', '/harbour.jsonld');
  main.append(headline, story);
}

document.querySelector('#toggle').addEventListener('click', () => {
  if (main.childElementCount > 0) main.replaceChildren();
  else mount();
});

mount();
