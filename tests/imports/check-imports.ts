import { posix } from 'node:path'
import { findCycles } from './cycles.ts'
import { type Import, readImports } from './read-imports.ts'
import { CORE_PACKAGES, PACKAGES, type Row, TABLE } from './table.ts'

/** The files of the house by path (`src/core/run/step.ts`), with their text. */
export type Tree = ReadonlyMap<string, string>

/** A breach of the import table. */
export type Breach = { readonly file: string; readonly line: number; readonly rule: string; readonly fix: string }

export const formatBreach = (breach: Breach): string => `${breach.file}:${breach.line}  ${breach.rule}\n  ${breach.fix}`

const CODE = /^(?:src|assets)\/.*\.tsx?$/
const TEST = /\.test\.tsx?$/

const folderName = (file: string): string => posix.dirname(file.replace(/^src\//, ''))

const covers = (folder: string, inner: string): boolean => inner === folder || inner.startsWith(`${folder}/`)

const rowOf = (file: string): Row | undefined =>
  TABLE.filter((row) => covers(row.folder, folderName(file))).sort((a, b) => b.folder.length - a.folder.length)[0]

const list = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'nothing')

const checkRelative = (file: string, found: Import, target: string, row: Row): Breach | undefined => {
  const inner = folderName(target)
  if (covers(row.folder, inner) || row.mayImport.some((folder) => covers(folder, inner))) return undefined
  const typesToo = row.mayImportTypes ?? []
  if (found.typeOnly && typesToo.some((folder) => covers(folder, inner))) return undefined
  const types = typesToo.length > 0 ? `, and types of ${list(typesToo)}` : ''
  return {
    file,
    line: found.line,
    rule: `${row.folder} may not import ${rowOf(target)?.folder ?? inner} (${found.specifier})`,
    fix: `${row.folder} may import ${list(row.mayImport)}${types}. Hand the value in from above, or move what both need down a floor.`,
  }
}

const checkPackage = (file: string, found: Import): Breach | undefined => {
  const inner = folderName(file)
  const named = (name: string): boolean =>
    name.endsWith(':') ? found.specifier.startsWith(name) : covers(name, found.specifier)
  const breach = (rule: string, fix: string): Breach => ({ file, line: found.line, rule, fix })
  if (covers('core', inner) && !CORE_PACKAGES.some(named)) {
    return breach(
      `the core may not import the package ${found.specifier}`,
      `Its packages are ${list(CORE_PACKAGES)}. Do the work outside and hand the value in.`,
    )
  }
  const limit = PACKAGES.find((row) => named(row.name) && !row.only.some((folder) => covers(folder, inner)))
  if (limit === undefined) return undefined
  return breach(
    `${rowOf(file)?.folder ?? inner} may not import the package ${found.specifier}`,
    `Only ${list(limit.only)} may: ${limit.why}. Ask that folder for what you need.`,
  )
}

/** Every breach of the table in a tree, in the order of files and lines, and every cycle of files after them. */
export const checkImports = (tree: Tree): readonly Breach[] => {
  const breaches: Breach[] = []
  const edges = new Map<string, { readonly to: string; readonly line: number }[]>()
  for (const file of [...tree.keys()].filter((path) => CODE.test(path)).sort()) {
    const row = rowOf(file)
    if (row === undefined) {
      if (/^src\/[^/]+\.d\.ts$/.test(file)) continue
      const fix = 'Put the file into a folder of the table, or add a row to tests/imports/table.ts and say why.'
      breaches.push({ file, line: 1, rule: `${folderName(file)} is no folder of the import table`, fix })
      continue
    }
    for (const found of readImports(file, tree.get(file) ?? '')) {
      if (!found.specifier.startsWith('.')) {
        const breach = TEST.test(file) ? undefined : checkPackage(file, found)
        if (breach !== undefined) breaches.push(breach)
        continue
      }
      const target = posix.join(posix.dirname(file), found.specifier.replace(/[?#].*$/, ''))
      const breach = TEST.test(file) ? undefined : checkRelative(file, found, target, row)
      if (!tree.has(target) && !isFolder(tree, target)) {
        const fix = 'Write the path as it is on disk, with the ending .ts or .tsx.'
        breaches.push({ file, line: found.line, rule: `${found.specifier} is no file`, fix })
      } else if (breach !== undefined) breaches.push(breach)
      edges.set(file, [...(edges.get(file) ?? []), { to: target, line: found.line }])
    }
  }
  const cycles = findCycles(edges).map((cycle) => ({
    file: cycle.files[0],
    line: cycle.line,
    rule: `a circle of imports: ${[...cycle.files, cycle.files[0]].join(' > ')}`,
    fix: 'Move what these files share into a file that imports none of them. Types count too.',
  }))
  return [...breaches, ...cycles]
}

const isFolder = (tree: Tree, path: string): boolean => {
  const inside = `${path.replace(/\/$/, '')}/`
  return [...tree.keys()].some((file) => file.startsWith(inside))
}
