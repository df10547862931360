import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Styles that only add to what others lay out. */
const OVER_ALL = 'ui/contrast'

/** Classes that a style sheet lays out by themselves: `.check` and `.check__form`, not `.check .icon`. */
const classesIn = (css: string): readonly string[] =>
  [...css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{/g)].flatMap(([, heads = '']) =>
    heads.split(',').flatMap((head) => /^\s*\.([\w-]+)\s*$/.exec(head)?.[1] ?? []),
  )

// A style sheet stays when its page is left, so a name that two pages use breaks the one that comes second.
it('gives every class one folder that lays it out', () => {
  const homes = new Map<string, Set<string>>()
  for (const file of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    const home = dirname(file)
    if (!file.endsWith('.css') || home === OVER_ALL) continue
    for (const name of classesIn(readFileSync(join(ROOT, 'src', file), 'utf8')))
      homes.set(name, (homes.get(name) ?? new Set()).add(home))
  }
  expect(homes.size).toBeGreaterThan(300)
  expect([...homes].filter(([, folders]) => folders.size > 1).map(([name]) => name)).toEqual([])
})
