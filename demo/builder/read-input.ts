/** What somebody gave the builder to read. */
export type Input =
  | { readonly kind: 'address'; readonly src: string }
  | { readonly kind: 'text'; readonly text: string; readonly name: string }
  | { readonly kind: 'problem'; readonly sentence: string };

/** As much as a card reads of a source. */
export const MOST_BYTES = 5_000_000;

const problem = (sentence: string): Input => ({ kind: 'problem', sentence });

/** What was typed or pasted: an address, or the text of a source itself. */
export function readTyped(typed: string): Input {
  const text = typed.trim().replace(/^\uFEFF/, '');
  if (text === '') {
    return problem(
      'There is nothing to read yet. Paste the address of an article or a feed, or its JSON, XML or HTML.',
    );
  }
  if (text.length > MOST_BYTES) return problem(`The text that was pasted is ${tooLarge(text.length)}`);
  if (/^[[{<]/.test(text)) return { kind: 'text', text, name: 'Pasted text' };
  if (/\s/.test(text)) {
    return problem(
      `“${shorten(text)}” is neither an address nor JSON, XML or HTML. An address begins with https:// and has no spaces.`,
    );
  }
  return readAddress(text);
}

function readAddress(text: string): Input {
  const [, scheme] = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(text) ?? [];
  if (scheme && !/^https?$/i.test(scheme)) {
    return problem(
      `Addresses that begin with ${scheme.slice(0, 20)}: cannot be read, only those with https:// or http://.`,
    );
  }
  // People copy addresses without their beginning; a path of this site has no dot in its first part.
  const isBare =
    !scheme && /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?(?:[/?#]|$)/u.test(text) && !/^[\w-]+\.html?$/.test(text);
  const address = isBare ? `https://${text}` : text;
  if (!URL.canParse(address, document.baseURI)) {
    return problem(`“${shorten(text)}” is not a complete address. One looks like https://news.example/story.`);
  }
  const { pathname, hostname } = new URL(address, document.baseURI);
  if (!scheme && !isBare && !/[/.]/.test(text)) {
    return problem(`“${shorten(text)}” is neither an address nor JSON, XML or HTML. An address begins with https://.`);
  }
  if (/\.(?:jpe?g|png|gif|webp|avif|svg|mp4|mp3|pdf|zip)$/i.test(pathname) && hostname) {
    return problem(
      `“${shorten(pathname.split('/').at(-1) ?? '')}” is a file of another kind. Give the address of the article that it belongs to.`,
    );
  }
  return { kind: 'address', src: address };
}

/** A file that was dropped or chosen. Nothing of it is read before its size and kind are known. */
export async function readFile(file: File): Promise<Input> {
  const name = shorten(file.name || 'The file');
  if (file.size === 0) return problem(`“${name}” is empty.`);
  if (file.size > MOST_BYTES) return problem(`“${name}” is ${tooLarge(file.size)}`);
  const head = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  const kind = kindOf(head) ?? /^(image|audio|video|font)\//.exec(file.type)?.[1];
  if (kind === 'image' && file.type !== 'image/svg+xml') {
    return problem(`“${name}” is a picture. Drop the article it belongs to: a page, a feed or its JSON.`);
  }
  if (kind) return problem(`“${name}” is not a text. Drop a page, a feed or its JSON.`);
  try {
    const text = await file.text();
    if (/^\s*<svg[\s>]/.test(text)) return problem(`“${name}” is a picture. Drop the article it belongs to.`);
    const input = readTyped(text);
    if (input.kind === 'text') return { ...input, name };
    return problem(`“${name}” is neither JSON, XML nor HTML. Drop a page, a feed or its JSON.`);
  } catch {
    return problem(`“${name}” could not be read. If it lies in a cloud folder, open it once, then drop it again.`);
  }
}

/** Told by the first bytes: a name can say anything. */
function kindOf(head: Uint8Array): 'image' | 'other' | undefined {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte);
  if (begins(0xff, 0xd8, 0xff) || begins(0x89, 0x50, 0x4e, 0x47) || begins(0x47, 0x49, 0x46, 0x38)) return 'image';
  const letters = String.fromCodePoint(...head.slice(0, 16));
  if (/^RIFF....WEBP/s.test(letters) || /^....ftyp(?:avif|heic|mif1)/s.test(letters)) return 'image';
  const isUtf16 = begins(0xff, 0xfe) || begins(0xfe, 0xff);
  return head.includes(0) && !isUtf16 ? 'other' : undefined;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const tooLarge = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB. A card reads up to ${MOST_BYTES / 1e6} MB: give it one article, or a shorter feed.`;
