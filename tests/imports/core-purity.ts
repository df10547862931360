import { isSyntaxNode, lineAt, parseSource, type SyntaxNode, walk } from './read-imports.ts'

/** Something in the core that another engine, or another day, could answer differently. */
export type Impurity = { readonly file: string; readonly line: number; readonly rule: string; readonly fix: string }

export const formatImpurity = (one: Impurity): string => `${one.file}:${one.line}  ${one.rule}\n  ${one.fix}`

/** Members of Math that the language fixes to the bit. */
const EXACT_MATH = ['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc']

type Found = { readonly rule: string; readonly fix: string }

const isMathMember = (parent: SyntaxNode | undefined): boolean => {
  const property = parent?.['property']
  return (
    parent?.type === 'MemberExpression' &&
    parent['computed'] === false &&
    isSyntaxNode(property) &&
    EXACT_MATH.some((name) => name === property['name'])
  )
}

const isKeyOf = (node: SyntaxNode, parent: SyntaxNode | undefined): boolean =>
  (parent?.['property'] === node || parent?.['key'] === node) && parent['computed'] !== true

/** `2 ** 31` is exact everywhere. */
const isPowerOfTwo = (node: SyntaxNode): boolean => {
  const { left, right } = node
  return isSyntaxNode(left) && left['value'] === 2 && isSyntaxNode(right) && Number.isInteger(right['value'])
}

const nameRule = (node: SyntaxNode, parent: SyntaxNode | undefined): Found | undefined => {
  const name = String(node['name'])
  if (/^(?:localeCompare|toLocale\w+)$/.test(name)) {
    return { rule: `${name} differs between engines`, fix: 'Compare with plain <, and format outside the core.' }
  }
  if (isKeyOf(node, parent)) return undefined
  if (name === 'Math' && !isMathMember(parent)) {
    return { rule: 'Math other than its exact members', fix: `Write Math. and one of ${EXACT_MATH.join(', ')}.` }
  }
  if (name === 'Promise') return { rule: 'a promise in the core', fix: 'The core is synchronous: return the value.' }
  return undefined
}

const ruleOf = (node: SyntaxNode, parent: SyntaxNode | undefined): Found | undefined => {
  switch (node.type) {
    case 'Identifier':
      return nameRule(node, parent)
    case 'Literal': {
      if (typeof node['value'] === 'string' && /^(?:localeCompare|toLocale[A-Z]\w+)$/.test(node['value'])) {
        return { rule: `${node['value']} by name`, fix: 'Compare with plain <, and format outside the core.' }
      }
      const regex = node['regex']
      const pattern = typeof regex === 'object' && regex !== null && 'pattern' in regex ? String(regex.pattern) : ''
      return /\\p\{/i.test(pattern)
        ? { rule: 'a Unicode class in a pattern', fix: 'Its members change from engine to engine: list the letters.' }
        : undefined
    }
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return (node['operator'] === '**' || node['operator'] === '**=') && !isPowerOfTwo(node)
        ? { rule: 'a power', fix: 'Engines differ: multiply. Only 2 ** a whole number is exact.' }
        : undefined
    case 'MetaProperty':
      return { rule: 'import.meta in the core', fix: 'The core does not know where it runs: hand the value in.' }
    case 'VariableDeclaration':
      return node['kind'] !== 'const' && parent?.type === 'Program'
        ? { rule: 'state outside a run', fix: 'Keep it in the run and hand it on.' }
        : undefined
    case 'AwaitExpression':
      return { rule: 'await in the core', fix: 'The core is synchronous: return the value.' }
    default:
      return node['async'] === true
        ? { rule: 'an async function in the core', fix: 'The core is synchronous: return the value.' }
        : undefined
  }
}

/** What lint cannot see of the core's promise: same inputs, same result to the bit, on any machine. */
export const findImpurities = (file: string, text: string): readonly Impurity[] => {
  const found: Impurity[] = []
  walk(parseSource(file, text), (node, parent) => {
    const rule = ruleOf(node, parent)
    if (rule !== undefined) found.push({ file, line: lineAt(text, node.start), ...rule })
  })
  return found
}
