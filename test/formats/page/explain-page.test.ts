import { expect } from '@open-wc/testing';
import { explainPage } from '../../../src/formats/page/explain-page.js';

const page = (title: string, body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<title>${title}</title>${head}<body>${body}`, 'text/html');

const LOGIN = '<form action="/login"><input name="user"><input type="password"><button>Log in</button></form>';
const LONG = `<p>${'The boat left the harbour at noon. '.repeat(60)}</p>`;

describe('explainPage', () => {
  for (const [title, document, says] of [
    ['a login', page('Log in', `<h1>Log in</h1>${LOGIN}`), /asks for a login/],
    ['a check by its title', page('Just a moment...', ''), /checks who reads it/],
    ['a check by its heading', page('news.example', '<h1>Verify you are human</h1>'), /checks who reads it/],
    ['a check by its script', page('', '<script src="/cdn-cgi/challenge-platform/h/b/x"></script>'), /checks who reads it/],
    ['a title with a status', page('404 Not Found', '<h1>Not Found</h1>'), /error page: 404 Not Found\./],
    ['a status alone', page('502', ''), /error page: 502\./],
    ['a title with the name of the site', page('Page not found – The Post', ''), /error page/],
    ['a heading', page('The Post', '<h1>Service Unavailable</h1>'), /error page: The Post\./],
    ['a warning of PHP', page('', '<br />\n<b>Fatal error</b>: Uncaught Error in /srv/index.php'), /error page: Fatal error/],
  ] as const) {
    it(`says of ${title} what it is`, () => expect(explainPage(document)).to.match(says));
  } // prettier-ignore

  for (const [title, document] of [
    ['a page with a headline', page('The ferry runs again', '<p>At noon.</p>')],
    ['a headline with a number', page('500 jobs lost at the harbour', '<p>At noon.</p>')],
    ['a headline that begins like an error', page('Forbidden City opens its doors', '<p>At noon.</p>')],
    ['a login beside an article', page('The ferry', `${LOGIN}${LONG}`)],
    ['an article about a check', page('Are you a robot?', `<article><p>Captcha.</p></article>`)],
    ['a title like an error over an article', page('Not found', '', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>')],
    ['a page that calls itself an article', page('404', '', '<meta property="og:type" content="article">')],
    ['an empty page', page('', '')],
  ] as const) {
    it(`says nothing of ${title}`, () => expect(explainPage(document)).to.equal(undefined));
  } // prettier-ignore
});
