import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkImports, formatBreach } from './check-imports.ts'
import { TABLE } from './table.ts'
import { readTree } from './tree.ts'

const breachesOf = (files: { readonly [path: string]: string }): readonly string[] =>
  checkImports(new Map(Object.entries(files))).map(formatBreach)

describe('the import table', () => {
  it('is kept by every file of the house', () => {
    const tree = readTree(join(import.meta.dirname, '../..'), ['src', 'assets', 'scenarios', 'public'])
    expect(checkImports(tree).map(formatBreach).join('\n')).toBe('')
  })

  it('points down: every folder is allowed only what stands above it in the table or is named as types', () => {
    const folders = TABLE.map((row) => row.folder)
    for (const [at, row] of TABLE.entries()) {
      for (const name of [...row.mayImport, ...(row.mayImportTypes ?? [])]) {
        const rows = folders.filter(
          (folder) => folder === name || folder.startsWith(`${name}/`) || name.startsWith(`${folder}/`),
        )
        expect(rows, `${row.folder} names ${name}`).not.toEqual([])
        for (const other of rows) expect(folders.indexOf(other), `${row.folder} names ${name}`).toBeLessThan(at)
      }
    }
  })

  it('has nothing to say about an empty tree', () => {
    expect(breachesOf({})).toEqual([])
  })

  it('lets a folder import itself, lower floors, and types where only types are allowed', () => {
    const files = {
      'src/core/vocabulary/ids.ts': 'export type Id = string',
      'src/core/scene/script.ts': "import type { Id } from '../vocabulary/ids.ts'\nexport type S = Id",
      'src/play/hud/Slate.tsx':
        "import type { S } from '../../core/scene/script.ts'\nimport './Slate.css'\nexport type T = S",
      'src/play/hud/Slate.css': '',
    }
    expect(breachesOf(files)).toEqual([])
  })
})

describe('a planted fault is found, with file, line, rule and fix:', () => {
  const vocabulary = { 'src/core/vocabulary/ids.ts': 'export const ME = 1' }

  it('a folder that reaches up', () => {
    const [breach] = breachesOf({
      'src/core/radio/net.ts': "\nimport { step } from '../run/step.ts'\nexport const x = step",
      'src/core/run/step.ts': 'export const step = 1',
    })
    expect(breach).toBe(
      'src/core/radio/net.ts:2  core/radio may not import core/run (../run/step.ts)\n' +
        '  core/radio may import core/vocabulary, core/chance, core/time. Hand the value in from above, or move what both need down a floor.',
    )
  })

  const oneLine: readonly (readonly [string, string, string, string])[] = [
    ['a type import', 'src/ui/A.tsx', "import type { R } from '../core/run/b.ts'", 'ui may not import core/run'],
    ['an inline type', 'src/ui/A.ts', "export type X = import('../core/run/b.ts').R", 'ui may not import core/run'],
    ['a re-export', 'src/i18n/a.ts', "export * from '../core/run/b.ts'", 'i18n may not import core/run'],
    [
      'a dynamic import',
      'src/store/a.ts',
      "export const f = () => import('../core/run/b.ts')",
      'store may not import core/run',
    ],
    ['a worker address', 'src/ui/a.ts', "new URL('../core/run/b.ts', import.meta.url)", 'ui may not import core/run'],
    [
      'a value where types are allowed',
      'src/contract/a.ts',
      "import { r } from '../core/run/b.ts'",
      'contract may not import core/run',
    ],
    ['a heavy package', 'src/pages/a.ts', "import { Game } from 'phaser'", 'pages may not import the package phaser'],
    ['a package path', 'src/ui/a.ts', "import 'howler/dist/x.js'", 'ui may not import the package howler/dist/x.js'],
    [
      'Node in the page',
      'src/play/a.ts',
      "import { join } from 'node:path'",
      'play may not import the package node:path',
    ],
    [
      'React in the core',
      'src/core/run/a.ts',
      "import { use } from 'react'",
      'the core may not import the package react',
    ],
    ['a missing file', 'src/core/run/a.ts', "import { b } from './b'", './b is no file'],
    ['an unknown folder', 'src/utils/a.ts', 'export const a = 1', 'utils is no folder of the import table'],
  ]
  it.each(oneLine)('%s', (_name, file, text, rule) => {
    const breaches = breachesOf({
      ...vocabulary,
      'src/core/run/b.ts': 'export const r = 1\nexport type R = 1',
      [file]: text,
    })
    expect(breaches).toHaveLength(1)
    expect(breaches[0]).toContain(`${file}:1  ${rule}`)
  })

  it('neighbours of one storey', () => {
    const files = {
      'src/pages/home/Home.tsx': "import { Hud } from '../../play/hud/Hud.tsx'\nexport const x = Hud",
      'src/play/hud/Hud.tsx': "import { home } from '../../pages/home/words.ts'\nexport const Hud = home",
      'src/pages/home/words.ts': 'export const home = 1',
    }
    expect(breachesOf(files).map((text) => text.split('\n')[0])).toEqual([
      'src/pages/home/Home.tsx:1  pages may not import play (../../play/hud/Hud.tsx)',
      'src/play/hud/Hud.tsx:1  play may not import pages (../../pages/home/words.ts)',
    ])
  })

  it('a circle of files, types included', () => {
    const files = {
      'src/core/run/a.ts': "import { b } from './b.ts'\nexport type A = typeof b",
      'src/core/run/b.ts': "\nimport type { C } from './c.ts'\nexport const b: C = 1",
      'src/core/run/c.ts': "import type { A } from './a.ts'\nexport type C = A | 1",
    }
    expect(breachesOf(files)).toEqual([
      'src/core/run/a.ts:1  a circle of imports: src/core/run/a.ts > src/core/run/b.ts > src/core/run/c.ts > src/core/run/a.ts\n' +
        '  Move what these files share into a file that imports none of them. Types count too.',
    ])
  })

  it('but a test may import anything', () => {
    const files = {
      'src/ui/a.test.ts':
        "import { r } from '../core/run/b.ts'\nimport { join } from 'node:path'\nexport const x = [r, join]",
      'src/core/run/b.ts': 'export const r = 1',
    }
    expect(breachesOf(files)).toEqual([])
  })
})
