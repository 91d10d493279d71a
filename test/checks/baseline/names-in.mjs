import { parseAst } from 'vite';

/**
 * The platform's names that a script can mean: members (`a.name`, `a['name']`, `{ name } = a`,
 * `'name' in a`), with their object (`Promise.try`), and names that begin with a capital.
 */
export function namesInScript(code) {
  const names = new Set();
  const add = (name) => typeof name === 'string' && names.add(name);
  visit(parseAst(code), (node, parent) => {
    if (node.type === 'MemberExpression') {
      const name = node.computed ? node.property.value : node.property.name;
      add(name);
      if (node.object.type === 'Identifier') add(`${node.object.name}.${name}`);
    } else if (node.type === 'Property' && parent.type === 'ObjectPattern') add(node.key.name ?? node.key.value);
    else if (node.type === 'BinaryExpression' && node.operator === 'in') add(node.left.value);
    else if (node.type === 'Identifier' && /^[A-Z]/.test(node.name)) add(node.name);
  });
  return names;
}

/** The style sheets that a script carries in its templates; what is filled in stands as 0. */
export function sheetsInScript(code) {
  const sheets = [];
  visit(parseAst(code), (node) => {
    if (node.type !== 'TemplateLiteral') return;
    const text = node.quasis.map(({ value }) => value.cooked).join('0');
    if (/[{;][^{}]*:[^{}]*[;}]/.test(text)) sheets.push(text);
  });
  return sheets;
}

/** What a sheet uses, by the names of MDN's browser-compat-data: properties, their words, functions, selectors, rules. */
export function featuresInSheet(sheet) {
  const found = new Set();
  const words = (text) => text.match(/[a-z][a-z-]+/g) ?? [];
  for (const [, name, value] of sheet.matchAll(/(?<=[{;\s])([a-z][a-z-]+)\s*:([^;{}]+)(?=[;}])/g)) {
    found.add(`css.properties.${name}`);
    for (const word of words(value)) found.add(`css.properties.${name}.${word}`);
  }
  for (const [, name] of sheet.matchAll(/([a-z][a-z-]+)\(/g)) {
    for (const group of ['', 'color.', 'image.', 'gradient.', 'length.']) found.add(`css.types.${group}${name}`);
  }
  for (const [, name] of sheet.matchAll(/::?([a-z][a-z-]+)/g)) found.add(`css.selectors.${name}`);
  for (const [, name, prelude] of sheet.matchAll(/@([a-z-]+)([^{;]*)/g)) {
    found.add(`css.at-rules.${name}`);
    for (const word of words(prelude)) found.add(`css.at-rules.${name}.${word}`);
  }
  return found;
}

function visit(node, see, parent) {
  if (Array.isArray(node)) for (const each of node) visit(each, see, parent);
  else if (node && typeof node === 'object') {
    if (node.type) see(node, parent);
    for (const [key, value] of Object.entries(node)) {
      if (value && typeof value === 'object' && key !== 'parent') visit(value, see, node.type ? node : parent);
    }
  }
}
