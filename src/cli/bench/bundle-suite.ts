import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { figureOf, SAMPLES, type Suite } from './figure.ts'
import { filesReached, type Manifest, parseManifest } from './manifest.ts'

const ROOT = join(import.meta.dirname, '../../..')
const DIST = join(ROOT, 'dist')
const GZIP_LEVEL = 9

/** The source behind each screen whose weight is told; the first page is what the entry loads. */
const SCREENS = { playGzipKb: 'src/app/PlayRoute.tsx' } as const

/** There is no built page to weigh. */
export class NotBuilt extends Error {}

const readManifest = (): Manifest => {
  try {
    return parseManifest(JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')))
  } catch {
    throw new NotBuilt('There is no built page to weigh. Build it first: npm run build')
  }
}

const gzipKb = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: GZIP_LEVEL }).length, 0) / 1024

/** Weights do not vary; they are told as every other figure is. */
const weighed = (files: readonly string[]) =>
  figureOf(
    Array.from({ length: SAMPLES }, () => gzipKb(files)),
    'kB',
  )

/** What the built page weighs, compressed as servers do: all script and style that is needed to reach a screen. */
export const bundleSuite = (): Suite => {
  const manifest = readManifest()
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry === true)
  const first = filesReached(manifest, entries, false)
  if (first.length === 0) throw new NotBuilt('The built page has no entry. Build it again: npm run build')
  const screens = Object.entries(SCREENS).map(([figure, source]) => {
    if (manifest[source] === undefined)
      throw new NotBuilt(`The built page has no ${source}. Build it again: npm run build`)
    const files = new Set([...first, ...filesReached(manifest, [source], true)])
    return [figure, weighed([...files])] as const
  })
  return { firstLoadGzipKb: weighed(first), ...Object.fromEntries(screens) }
}
