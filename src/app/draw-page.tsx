import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { Router } from 'wouter'
import { DRILL_IDS, DRILL_KINDS, type DrillId } from '../core/radio/drill/drill.ts'
import { SET_LANGUAGE } from '../core/vocabulary/language.ts'
import { startWords } from '../i18n/i18n.ts'
import { drawnTitle } from '../pages/frame/use-title.ts'
import { startOpening } from '../store/opening.ts'
import { writeFiguresIn } from '../ui/numbers.ts'
import { App } from './App.tsx'
import { SCENARIO_LIST } from './scenarios.ts'

/** A page that is drawn when the product is built. */
export type DrawnPage = {
  readonly path: string
  /** One drawing for every address under the path; it is drawn as one of them. */
  readonly as?: string
  /** What an address may ask of it without changing its first look. */
  readonly unseen?: readonly string[]
  /** What it is made of, as the build names it: fetched with the page and not after it. */
  readonly sources: readonly string[]
  /** The same for its English words. */
  readonly words: readonly string[]
  /** Pictures that a style asks for and that are most of what is first seen, each with the screens that show it. */
  readonly pictures?: readonly { readonly href: string; readonly media: string }[]
}

const route = (name: string): string => `/src/app/${name}Route.tsx`
const words = (...names: readonly string[]): readonly string[] => names.map((name) => `/src/i18n/en/${name}.json`)
const virtual = (name: string): string => `\0virtual:${name}`
const LANGUAGES = '/src/pages/languages/LanguageMenu.tsx'

/** What `LandingPage.css` shows, by the same rules. */
const HERO = [
  { name: 'hero-phone', screens: '(max-width: 859px)' },
  { name: 'hero', screens: '(min-width: 860px)' },
].flatMap(({ name, screens }) => [
  { href: `/generated/landing/${name}@1x.webp`, media: `${screens} and (max-resolution: 1dppx)` },
  { href: `/generated/landing/${name}@2x.webp`, media: `${screens} and (min-resolution: 1.001dppx)` },
])

const DRILL_PLACES: Readonly<Record<(typeof DRILL_KINDS)[DrillId], string>> = {
  talk: 'Talk',
  find: 'Find',
  choose: 'Choose',
  hold: 'Hold',
  move: 'Move',
}

const drillPage = (id: DrillId): DrawnPage => ({
  path: `/drill/${id}`,
  unseen: ['seed', 'region'],
  sources: [
    route('Drill'),
    LANGUAGES,
    `/src/pages/drill/${DRILL_PLACES[DRILL_KINDS[id]]}Place.tsx`,
    '/src/pages/drill/DrillSide.tsx',
  ],
  words: [...words('drill'), virtual(`drill/${id}`)],
})

const sheetPage = (id: string): DrawnPage => ({
  path: `/brief/${id}`,
  unseen: ['seed'],
  sources: [route('Brief'), virtual(`scenario/${id}`), '/src/app/plan-map/PlanMap.tsx'],
  words: words('pages'),
})

/** Pages whose first look needs nothing that only a browser knows. */
export const DRAWN_PAGES: readonly DrawnPage[] = [
  { path: '/', sources: ['/src/pages/landing/LandingPage.tsx', LANGUAGES], words: [], pictures: HERO },
  { path: '/course', sources: [route('Course'), LANGUAGES], words: words('pages', 'along') },
  { path: '/glossary', sources: [route('Glossary'), LANGUAGES], words: [...words('glossary'), virtual('glossary')] },
  { path: '/controls', sources: ['/src/pages/controls/ControlsPage.tsx', LANGUAGES], words: words('controls') },
  { path: '/drills', sources: [route('Drills'), LANGUAGES], words: words('drill') },
  { path: '/report', sources: [route('Report'), LANGUAGES], words: words('pages', 'report') },
  { path: '/check', sources: [route('Check'), LANGUAGES], words: words('pages', 'report') },
  ...DRILL_IDS.map(drillPage),
  ...SCENARIO_LIST.map(({ id }) => sheetPage(id)),
  {
    path: '/debrief',
    as: '/debrief/coming',
    sources: [route('Debrief'), LANGUAGES],
    words: words('pages', 'drill', 'reasons'),
  },
]

/** The first look of a page as HTML, as whoever has kept nothing sees it in English. Called at build, by `prerender`. */
export const drawPage = async (path: string): Promise<{ readonly html: string; readonly title: string }> => {
  await startWords(SET_LANGUAGE)
  writeFiguresIn(SET_LANGUAGE)
  const faults: unknown[] = []
  const { prelude } = await prerender(
    <StrictMode>
      <Router ssrPath={path}>
        <App opening={startOpening(async () => new Promise(() => undefined))} />
      </Router>
    </StrictMode>,
    // Nothing comes in parts: the file is whole.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER, onError: (fault) => void faults.push(fault) },
  )
  const html = await new Response(prelude).text()
  if (faults.length > 0) throw new Error(`${path} could not be drawn`, { cause: faults[0] })
  return { html, title: drawnTitle() }
}
