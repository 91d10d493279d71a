/** Sources as a server answers them, for the tests of this folder. */

/** schema.org's NewsArticle; a list where there are more. */
export function jsonLd(...articles: readonly object[]): string {
  const nodes = articles.map((article) => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...article }));
  return JSON.stringify(nodes.length === 1 ? nodes[0] : nodes);
}

/** Posts of the WordPress REST API: one, or a list. */
export function wordpress(...posts: readonly Record<string, unknown>[]): string {
  const list = posts.map(({ title, content, ...post }) => ({
    ...post,
    title: { rendered: title },
    content: { rendered: content ?? '' },
  }));
  return JSON.stringify(list.length === 1 ? list[0] : list);
}

/** A feed in RSS 2.0. */
export function rss(...items: readonly Readonly<Record<string, string>>[]): string {
  const members = (item: Readonly<Record<string, string>>): string =>
    Object.entries(item)
      .map(([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`)
      .join('');
  const list = items.map((item) => `<item>${members(item)}</item>`).join('');
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title>${list}</channel></rss>`;
}

let addresses = 0;

/** An address that no other test asked for: what a page loaded once it keeps. */
export function freshUrl(path = '/story.json'): string {
  return `https://news-${(addresses += 1)}.example${path}`;
}
