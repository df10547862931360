import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawPlace } from '../../src/cli/places/drawing.ts'
import { pngOf } from '../../src/cli/places/png.ts'
import { listPlaces } from '../../src/content/load.ts'
import type { Variant } from '../../src/core/vocabulary/words.ts'
import { thePlace } from './the-place.ts'

/** Where the drawings stand that people have looked at. */
export const REFERENCE = join(import.meta.dirname, 'reference')
const DIGESTS = join(REFERENCE, 'drawings.json')

export const pictureOf = (name: string): string => join(REFERENCE, `${name}.png`)

/** Every drawing that is kept, by its name: each place in its first variant, Dock Street by night as well. */
export const drawings = async (): Promise<ReadonlyMap<string, string>> => {
  const drawn = new Map<string, string>()
  const draw = async (name: string, id: string, variant: Variant | null): Promise<void> => {
    const { plan, texts } = await thePlace(id)
    drawn.set(name, drawPlace(plan, texts, { variant }))
  }
  for (const id of await listPlaces()) await draw(id, id, null)
  await draw('dock-street-night', 'dock-street', 'night')
  return drawn
}

/** What a drawing's SVG text comes to; two drawings that differ in a letter differ here. */
export const digestOf = (svg: string): string => createHash('sha256').update(svg).digest('hex')

export const knownDigests = async (): Promise<Readonly<Record<string, string>>> =>
  JSON.parse(await readFile(DIGESTS, 'utf8')) as Record<string, string>

/** Draws all of them afresh. Look at each before you commit it. */
const keep = async (): Promise<void> => {
  await mkdir(REFERENCE, { recursive: true })
  const all = await drawings()
  for (const [name, svg] of all) await writeFile(pictureOf(name), await pngOf(svg))
  const digests = Object.fromEntries([...all].map(([name, svg]) => [name, digestOf(svg)]))
  await writeFile(DIGESTS, `${JSON.stringify(digests, null, 2)}\n`)
}

if (process.argv[1] === import.meta.filename) await keep()
