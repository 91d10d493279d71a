/** Longer addresses do not survive mail programs and chats. */
const MOST_CHARACTERS = 12_000;

/** A short text packed for an address; undefined where it would be too long for one. */
export async function packText(text: string): Promise<string | undefined> {
  if (text === '' || text.length > 20 * MOST_CHARACTERS) return undefined;
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const packed = btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return packed.length > MOST_CHARACTERS ? undefined : packed;
}

/**
 * The text that an address carries. A few bytes can unpack to gigabytes, so it is read piece by piece.
 *
 * @throws where it is damaged or too long
 */
export async function unpackText(packed: string, mostBytes: number): Promise<string> {
  if (packed.length > MOST_CHARACTERS) throw new RangeError('too long');
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.codePointAt(0) ?? 0);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    text += decoder.decode(value, { stream: true });
  }
}
