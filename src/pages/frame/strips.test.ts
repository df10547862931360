import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { listScenarios } from '../../content/load.ts'
import { MODULE_STRIPS, stripOf } from './strips.ts'

it.each([
  ['INT. STAGE 4 – DAY', 'white'],
  ['EXT. DOCK ST – DAY', 'yellow'],
  ['INT. TRAILER – NIGHT', 'blue'],
  ['EXT. DOCK ST – NIGHT', 'green'],
])('%s is a %s strip', (slug, strip) => {
  expect(stripOf(slug)).toBe(strip)
})

it('a module has the strip of its scene, wherever its number stands', async () => {
  for (const { file } of await listScenarios()) {
    const { module, show }: { module: string; show: { slug: string } } = parse(readFileSync(file, 'utf8'))
    expect([module, MODULE_STRIPS[Number(module.slice(1, 3))]]).toEqual([module, stripOf(show.slug)])
  }
})
