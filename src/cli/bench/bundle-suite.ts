import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DRILL_IDS, DRILL_KINDS, type DrillId } from '../../core/radio/drill/drill.ts'
import { figureOf, SAMPLES, type Suite } from './figure.ts'
import { filesReached, type Manifest, parseManifest } from './manifest.ts'

const ROOT = join(import.meta.dirname, '../../..')
const DIST = join(ROOT, 'dist')
const GZIP_LEVEL = 9

/** The page itself. What keeps it for later is an entry of its own, and comes when nothing else is being fetched. */
const PAGE = 'index.html'

/** The source behind the first page: the entry loads it where somebody comes to the front page. */
const FRONT = 'src/pages/landing/LandingPage.tsx'

/** The source behind a screen whose weight is told, with all that it fetches by itself. */
const PLAY = 'src/app/PlayRoute.tsx'

/** The drill screen: its route, its words and its side, and for each kind of drill its piece and its items. */
const DRILL = ['src/app/DrillRoute.tsx', 'src/i18n/en/drill.json', 'src/pages/drill/DrillSide.tsx'] as const
const DRILL_PIECES = {
  talk: 'src/pages/drill/TalkPlace.tsx',
  find: 'src/pages/drill/FindPlace.tsx',
  choose: 'src/pages/drill/ChoosePlace.tsx',
  hold: 'src/pages/drill/HoldPlace.tsx',
  move: 'src/pages/drill/MovePlace.tsx',
} as const

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

/** All script and style that loads when these sources are reached; a source that is not in the build has no weight to tell. */
const reach = (manifest: Manifest, sources: readonly string[], later: boolean): readonly string[] => {
  const missing = sources.find((source) => manifest[source] === undefined)
  if (missing !== undefined) throw new NotBuilt(`The built page has no ${missing}. Build it again: npm run build`)
  return filesReached(manifest, sources, later)
}

const together = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())]

/** What is needed until the first card of a drill can be answered; the grader comes while it is read. */
const drillFiles = (manifest: Manifest, entry: readonly string[], id: DrillId): readonly string[] =>
  together(entry, reach(manifest, [...DRILL, DRILL_PIECES[DRILL_KINDS[id]], `virtual:drill/${id}`], false))

/** What the built page weighs, compressed as servers do: all script and style that is needed to reach a screen. */
export const bundleSuite = (): Suite => {
  const manifest = readManifest()
  const entry = filesReached(manifest, [PAGE], false)
  if (entry.length === 0) throw new NotBuilt('The built page has no entry. Build it again: npm run build')
  const drills = DRILL_IDS.map((id) => drillFiles(manifest, entry, id))
  const heaviest = drills.reduce((most, files) => (gzipKb(files) > gzipKb(most) ? files : most))
  return {
    firstLoadGzipKb: weighed(together(entry, reach(manifest, [FRONT], false))),
    drillGzipKb: weighed(heaviest),
    playGzipKb: weighed(together(entry, reach(manifest, [PLAY], true))),
  }
}
