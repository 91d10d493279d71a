import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';

/**
 * Controls that fit the manifest's types: Storybook knows `string`, `number` and `boolean`, and would
 * show an editor for JSON for anything else.
 */
export const fitControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, type]) => [name, fit(type)]));

function fit(type: InputType): InputType {
  switch (type.table?.category) {
    case 'attributes':
      return fitAttribute(type);
    // Everything a page can set by attribute is set by attribute here; the rest is for reading.
    case 'properties':
    case 'events':
    case 'slots':
    case 'css custom properties':
    case 'css shadow parts':
      return { ...type, control: false };
    default:
      return type;
  }
}

function fitAttribute(type: InputType): InputType {
  const words = type.table?.type?.summary?.match(/^'[^']*'(?: \| '[^']*')+$/)
    ? type.table.type.summary.split(' | ').map((word) => word.slice(1, -1))
    : undefined;
  if (!words) return type;
  return {
    ...type,
    type: { name: 'enum', value: words },
    options: words,
    control: { type: words.length > 3 ? 'select' : 'inline-radio' },
  };
}
