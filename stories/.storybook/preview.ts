import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../../custom-elements.json';
import { fitControls } from './fit-controls.js';
import { GLOBALS, GLOBAL_TYPES, withPage } from './page.js';
import { pasteable } from './pasteable.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withPage],
  globalTypes: GLOBAL_TYPES,
  initialGlobals: GLOBALS,
  argTypesEnhancers: [fitControls],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { codePanel: true, source: { excludeDecorators: true, transform: pasteable }, toc: true },
    options: {
      storySort: {
        order: ['Introduction', 'Cards', 'All at a glance', 'Anatomy', 'Tokens', 'Theming recipes', 'Theming'],
      },
    },
  },
};

export default preview;
