const TAG = /<(press-(?:headline|story|quote))((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g;

/** The shown code with an address where the story gives its article as data, so that it can be pasted. */
export function pasteable(code: string): string {
  return code.replace(TAG, (_, tag: string, attributes: string) => {
    const address = /\ssrc=/.test(attributes) ? '' : ' src="https://news.example/story.json"';
    return `<${tag}${address}${attributes.replaceAll('=""', '')}>`;
  });
}
