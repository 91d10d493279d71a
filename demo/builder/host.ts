import '../../src/define/all.js';

/** The builder, whose document has this one in a frame, sets the height: nothing scrolls twice. */
new ResizeObserver(() => {
  const frame = window.frameElement as HTMLElement | null;
  if (frame) frame.style.blockSize = `${document.documentElement.offsetHeight}px`;
}).observe(document.documentElement);
