import { untilEvent } from './until.js';

const frames = new Set<HTMLIFrameElement>();

/**
 * Opens `test/pages/<name>.html` in a frame of the tests' own origin, with the response headers of
 * `<name>.headers.json`, and gives its window when it has loaded. Removed after the test.
 */
export async function hostPage(name: string, query = ''): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.width = '1024';
  frame.height = '768';
  frame.src = `/test/pages/${name}.html${query}`;
  const loaded = untilEvent(frame, 'load');
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});
