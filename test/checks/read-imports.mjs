import { parseSync, Visitor } from 'vite';

/**
 * The imports of a module, TypeScript or built JavaScript, as the parser sees them.
 *
 * @returns {{ imports: { specifier: string | undefined, kind: 'static' | 'type' | 'dynamic' }[], code: string }}
 *   `specifier` is undefined for a computed dynamic import; `code` is the source without its comments.
 */
export function readImports(file, source) {
  const { program, module, comments, errors } = parseSync(file, source);
  if (errors.length) throw new Error(`${file}: ${errors[0].message}`);
  return {
    imports: [...staticImports(module), ...dynamicImports(program, source)],
    code: withoutComments(source, comments),
  };
}

function staticImports(module) {
  const imports = module.staticImports.map(({ moduleRequest, entries }) => [moduleRequest.value, entries]);
  const exports = module.staticExports
    .map(({ entries }) => [entries[0]?.moduleRequest?.value, entries])
    .filter(([specifier]) => specifier);
  return [...imports, ...exports].map(([specifier, entries]) => ({
    specifier,
    kind: entries.length && entries.every(({ isType }) => isType) ? 'type' : 'static',
  }));
}

/** `import('...')` as an expression and in a type. */
function dynamicImports(program, source) {
  const found = [];
  new Visitor({
    ImportExpression: ({ source: node }) =>
      found.push({ specifier: literal(source.slice(node.start, node.end)), kind: 'dynamic' }),
    TSImportType: ({ source: node }) => found.push({ specifier: node.value, kind: 'type' }),
  }).visit(program);
  return found;
}

/** Minifiers write specifiers between backticks too. */
function literal(text) {
  return text.match(/^(['"`])([^'"`$\\]+)\1$/)?.[2];
}

/** Spaces in their place keep every position in the file true. */
function withoutComments(source, comments) {
  let code = source;
  for (const { start, end } of comments) {
    code = code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end);
  }
  return code;
}
