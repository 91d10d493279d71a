import { untilEvent } from '../support/until.js';

const frames = new Set<HTMLIFrameElement>();

/** What kind of document a host page is. */
export interface HostDocument {
  /** Default `text/html`. */
  readonly type?: string;
  /** As on a frame; without `allow-same-origin` the page's origin is opaque. */
  readonly sandbox?: string;
}

/**
 * Opens markup as a page of its own: a whole document, with whatever doctype it has or lacks. Its
 * address begins with `blob:`, so addresses in it have to be absolute. Removed after the test.
 */
export async function openHost(markup: string, { type = 'text/html', sandbox }: HostDocument = {}): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.width = '1024';
  frame.height = '1600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = URL.createObjectURL(new Blob([markup], { type: `${type}; charset=utf-8` }));
  const loaded = untilEvent(frame, 'load');
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  URL.revokeObjectURL(frame.src);
  if (!frame.contentWindow) throw new Error('the frame has no page');
  return frame.contentWindow;
}

/** Takes every host page away; done after each test. */
export function closeHosts(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

afterEach(closeHosts);
