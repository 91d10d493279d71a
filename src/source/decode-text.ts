/** How far a document may name its encoding, in bytes. */
const HEAD = 1024;

/** The encoding as an XML declaration or an HTML `meta` names it. */
const DECLARED = /<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)|<meta[^>]*\bcharset\s*=\s*["']?([\w-]+)/i;

/**
 * The text of a document, which comes in pieces: by its byte order mark, else by the charset that the server names, else
 * by the one that the document names, else as UTF-8; but where not one letter beyond ASCII is right
 * in that, as windows-1252, which most of the web was once written in.
 *
 * @see https://encoding.spec.whatwg.org/#decode
 */
export function decodeText(pieces: readonly Uint8Array[], contentType: string): string {
  const bytes = join(pieces);
  const [first, second] = bytes;
  const marked =
    first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
  const named = /\bcharset="?([\w-]+)/i.exec(contentType)?.[1];
  const label = marked ?? (first === 0xef && second === 0xbb ? 'utf-8' : undefined);
  const decoder = decoderOf(label) ?? decoderOf(named) ?? decoderOf(declared(bytes));
  if (decoder) return decoder.decode(bytes);
  const text = new TextDecoder().decode(bytes);
  // oxlint-disable-next-line no-control-regex -- ASCII
  return /[^\0-\x7f\ufffd]/.test(text) ? text : new TextDecoder('windows-1252').decode(bytes);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

function declared(bytes: Uint8Array): string | undefined {
  // A document in UTF-16 without a mark gives itself away by the zero beside its first `<`.
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  const [, xml, html] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))) ?? [];
  const name = xml ?? html;
  // What says so in letters of one byte each is not in UTF-16; the HTML standard has it so, too.
  return name && /^utf-?16/i.test(name) ? undefined : name;
}

function decoderOf(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}
