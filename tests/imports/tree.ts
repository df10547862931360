import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tree } from './check-imports.ts'

/** Reads what is on disk under the given folders: the text of code, an empty text for everything else. */
export const readTree = (root: string, folders: readonly string[]): Tree => {
  const tree = new Map<string, string>()
  const read = (path: string): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const inner = `${path}/${entry.name}`
      if (entry.isDirectory()) read(inner)
      else tree.set(inner, /\.tsx?$/.test(inner) ? readFileSync(join(root, inner), 'utf8') : '')
    }
  }
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.isDirectory() && folders.includes(entry.name)) read(entry.name)
    else if (entry.isFile()) tree.set(entry.name, '')
  }
  return tree
}
