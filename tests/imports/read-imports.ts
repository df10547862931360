import { parseSync } from 'vite'

/** One import of a file: a statement, a re-export, `import()`, a type import or a `new URL(…, import.meta.url)`. */
export type Import = { readonly specifier: string; readonly line: number; readonly typeOnly: boolean }

/** A node of the syntax tree, as far as walking needs to know it. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly [key: string]: unknown }

export const isSyntaxNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value

/** The syntax tree of a TypeScript file. Throws with the parser's words if the file cannot be parsed. */
export const parseSource = (path: string, text: string): SyntaxNode => {
  const { program, errors } = parseSync(path, text)
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`)
  if (!isSyntaxNode(program)) throw new Error(`${path}: no syntax tree`)
  return program
}

/** Visits a node and everything inside it. `parent` is undefined for the first one. */
export const walk = (
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => void,
  parent?: SyntaxNode,
): void => {
  visit(node, parent)
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (isSyntaxNode(inner)) walk(inner, visit, node)
  }
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const textOf = (node: unknown): string | undefined =>
  isSyntaxNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined

const isTypeOnly = (node: SyntaxNode): boolean => {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true
  const specifiers = node['specifiers']
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((one) => isSyntaxNode(one) && (one['importKind'] === 'type' || one['exportKind'] === 'type'))
  )
}

const importOf = (node: SyntaxNode): { readonly specifier: string; readonly typeOnly: boolean } | undefined => {
  const plain = (source: unknown, typeOnly: boolean) => {
    const specifier = textOf(source)
    return specifier === undefined ? undefined : { specifier, typeOnly }
  }
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return plain(node['source'], isTypeOnly(node))
    case 'ImportExpression':
      return plain(node['source'], false)
    case 'TSImportType':
      return plain(node['source'], true)
    case 'NewExpression': {
      const [url, base] = Array.isArray(node['arguments']) ? node['arguments'] : []
      const callee = node['callee']
      const isUrl = isSyntaxNode(callee) && callee['name'] === 'URL' && isSyntaxNode(base)
      return isUrl && base.type === 'MemberExpression' ? plain(url, false) : undefined
    }
    default:
      return undefined
  }
}

/** Every import of a TypeScript file, in the order of its lines. */
export const readImports = (path: string, text: string): readonly Import[] => {
  const imports: Import[] = []
  walk(parseSource(path, text), (node) => {
    const found = importOf(node)
    if (found !== undefined) imports.push({ ...found, line: lineAt(text, node.start) })
  })
  return imports
}
