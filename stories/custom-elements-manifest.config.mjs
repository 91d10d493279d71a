/**
 * The custom elements manifest, made from source: what a page author may use of the three elements,
 * and nothing else. Storybook's controls and docs, the README's tables and editors read it.
 *
 * The analyzer's own Lit plugin is not used: it does not know options that are made by a function,
 * as in `loading: choice(LOADING)`, and stops at a spread.
 */
import { posix } from 'node:path';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/stub/**'],
  plugins: [publicElements()],
};

/** @returns {import('@custom-elements-manifest/analyzer').Plugin} */
function publicElements() {
  /**
   * Constants of the source, for types like `(typeof LOADING)[number]` and defaults like `PARAGRAPHS`;
   * two files may have one of the same name.
   */
  const constants = new Map();
  /** Names that a file imports, with the file and the name there; of a namespace, the file. */
  const imports = new Map();
  const constantOf = (file) => (name) => {
    const [space, member] = name.split('.');
    const from = imports.get(`${file.fileName} ${member ? space : name}`);
    return constants.get(`${file.fileName} ${name}`) ?? constants.get(member ? `${from} ${member}` : from);
  };
  /** Unions of strings that have a name, as text. */
  const unions = new Map();

  return {
    name: 'presscards-public-elements',

    collectPhase({ ts, node }) {
      if (ts.isVariableDeclaration(node) && node.initializer) {
        const value = literal(ts, node.initializer);
        if (value !== undefined) constants.set(`${node.getSourceFile().fileName} ${node.name.getText()}`, value);
      }
      if (ts.isImportDeclaration(node)) collectImports(ts, node, imports);
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
        const members = node.type.types.map((type) => type.getText());
        if (members.every((text) => /^'.*'$/.test(text))) unions.set(node.name.text, members.join(' | '));
      }
    },

    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const element = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
      if (!element) return;
      const isPublic = publicNames(ts, node);
      const attributes = attributeNames(ts, node);
      const constant = constantOf(node.getSourceFile());
      const defaults = declaredDefaults(ts, node, constant);
      element.members = (element.members ?? []).filter(({ name }) => isPublic.has(name));
      element.attributes = [];
      for (const member of element.members) {
        if (member.type) member.type.text = readableType(member.type.text, constant, unions);
        if (defaults.has(member.name)) member.default = defaults.get(member.name);
        const name = attributes.get(member.name);
        if (!name) continue;
        member.attribute = name;
        const { type, description, default: standard } = member;
        element.attributes.push({ name, fieldName: member.name, type, description, default: standard });
      }
    },

    packageLinkPhase({ customElementsManifest: manifest }) {
      const classes = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
      for (const element of classes.filter(({ tagName }) => tagName)) {
        inherit(element, classes);
        tidy(element);
      }
      manifest.modules = manifest.modules.filter(
        ({ declarations, exports, path }) =>
          declarations?.some(({ tagName }) => tagName) ||
          exports?.some(({ kind }) => kind === 'custom-element-definition') ||
          path.endsWith('press-events.ts'),
      );
      for (const module of manifest.modules) publish(module);
    },
  };
}

/** The value of a constant as text of the manifest, or a list of them; undefined for anything else. */
function literal(ts, expression) {
  if (ts.isAsExpression(expression)) return literal(ts, expression.expression);
  if (ts.isArrayLiteralExpression(expression)) {
    const items = expression.elements.map((item) => (ts.isStringLiteral(item) ? `'${item.text}'` : undefined));
    return items.length > 0 && items.every(Boolean) ? items : undefined;
  }
  return ts.isNumericLiteral(expression) ? expression.text : undefined;
}

/** What a page may use: no `#private`, `private`, `protected`, `@internal` or static member, and no override. */
function publicNames(ts, node) {
  const hidden = new Set([
    ts.SyntaxKind.PrivateKeyword,
    ts.SyntaxKind.ProtectedKeyword,
    ts.SyntaxKind.StaticKeyword,
    ts.SyntaxKind.OverrideKeyword,
  ]);
  const names = node.members
    .filter(({ name }) => name && !ts.isPrivateIdentifier(name))
    .filter(({ modifiers }) => !modifiers?.some(({ kind }) => hidden.has(kind)))
    .filter((member) => !ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal'))
    .map(({ name }) => name.getText());
  return new Set(names);
}

/** Field name to attribute name, as Lit reads `static properties`. */
function attributeNames(ts, node) {
  const statics = node.members.find(({ name }) => name?.getText() === 'properties')?.initializer;
  const names = new Map();
  for (const property of statics?.properties ?? []) {
    const field = property.name.getText();
    const value = withoutType(ts, property.initializer);
    const options = ts.isObjectLiteralExpression(value) ? [...value.properties] : [];
    const attribute = options.find(({ name }) => name?.getText() === 'attribute')?.initializer;
    if (attribute?.kind === ts.SyntaxKind.FalseKeyword) continue;
    names.set(field, attribute ? attribute.text : field.toLowerCase());
  }
  return names;
}

/**
 * The defaults that the declarations name: `choice(WORDS)` the first word, `wholeNumber` and `textOr` what they
 * are called with, a boolean `false`.
 */
function declaredDefaults(ts, node, constant) {
  const defaults = new Map();
  const statics = node.members.find(({ name }) => name?.getText() === 'properties')?.initializer;
  for (const property of statics?.properties ?? []) {
    const value = withoutType(ts, property.initializer);
    const parts = ts.isObjectLiteralExpression(value) ? [...value.properties] : [value];
    const isBoolean = parts.some(
      ({ name, initializer }) => name?.getText() === 'type' && initializer?.text === 'Boolean',
    );
    const call = parts.map((part) => (ts.isSpreadAssignment(part) ? part.expression : part)).find(isCall);
    const [first] = call?.arguments ?? [];
    const known = first && (constant(first.getText()) ?? first.getText());
    const text = isBoolean ? 'false' : Array.isArray(known) ? known[0] : known;
    // No value is no default: the attribute is simply absent.
    if (text !== undefined && text !== 'null') defaults.set(property.name.getText(), text);
  }
  return defaults;

  function isCall(part) {
    return ts.isCallExpression(part);
  }
}

const withoutType = (ts, expression) => (ts.isAsExpression(expression) ? expression.expression : expression);

/** Remembers what a file imports from files beside it. */
function collectImports(ts, { moduleSpecifier, importClause }, imports) {
  const { fileName } = moduleSpecifier.getSourceFile();
  if (!moduleSpecifier.text.startsWith('.')) return;
  const from = posix.join(posix.dirname(fileName), moduleSpecifier.text).replace(/\.js$/, '.ts');
  const bindings = importClause?.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) imports.set(`${fileName} ${bindings.name.text}`, from);
  for (const { name, propertyName } of bindings?.elements ?? []) {
    imports.set(`${fileName} ${name.text}`, `${from} ${(propertyName ?? name).text}`);
  }
}

/** The words a page author may write, instead of the name they have in the source. */
function readableType(text, constant, unions) {
  const [, name] = /^\(?typeof ([\w.]+)\)?\[number\]$/.exec(text) ?? [];
  const words = name && constant(name);
  return Array.isArray(words) ? words.join(' | ') : (unions.get(text) ?? text.replace(/ \| null$/, ''));
}

/** Gives an element what its base classes have, below its own. */
function inherit(element, classes) {
  for (let base = element; (base = classes.find(({ name }) => name === base.superclass?.name));) {
    for (const list of ['attributes', 'members', 'events', 'slots', 'cssProperties', 'cssParts', 'cssStates']) {
      const own = element[list] ?? [];
      const more = (base[list] ?? []).filter(({ name }) => !own.some((item) => item.name === name));
      if (own.length + more.length > 0) element[list] = [...own, ...more.map((item) => ({ ...item }))];
    }
  }
  element.superclass = { name: 'LitElement', package: 'lit' };
}

/**
 * Drops what the analyzer guesses from `dispatchEvent` calls and nobody has described, references to base classes,
 * which the manifest does not have, and line breaks of the source.
 */
function tidy(element) {
  element.events = element.events?.filter(({ name, description }) => name && description);
  for (const value of Object.values(element)) {
    for (const item of Array.isArray(value) ? value : []) {
      delete item.inheritedFrom;
      item.description = item.description?.replace(/\s+/g, ' ').trim();
    }
  }
}

/** Points at the published file instead of the source. */
function publish(module) {
  const published = (path) => path?.replace(/^(\/?)src\/(.*)\.(?:ts|js)$/, '$1dist/$2.js');
  module.path = published(module.path);
  for (const { superclass } of module.declarations ?? []) if (superclass?.module) superclass.module = module.path;
  for (const { declaration } of module.exports ?? [])
    if (declaration?.module) declaration.module = published(declaration.module);
}
