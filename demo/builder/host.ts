import '../../src/define/all.js';

/** The frame that the builder holds this page in is as high as the page, up to a limit of its own. */
new ResizeObserver(() => {
  const frame = window.frameElement as HTMLElement | null;
  if (frame) frame.style.blockSize = `${document.documentElement.offsetHeight}px`;
}).observe(document.documentElement);
