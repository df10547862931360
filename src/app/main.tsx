import '../ui/base.css'
import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { pageLanguage, showLanguage, startWords } from '../i18n/i18n.ts'
import { languageHere } from '../i18n/language.ts'
import { startOpening } from '../store/opening.ts'
import { followContrast } from '../ui/contrast/follow-contrast.ts'
import { writeFiguresIn } from '../ui/numbers.ts'
import { App } from './App.tsx'

/** The page first; what is kept for later comes when nothing else is being fetched. */
const OFFLINE_AFTER_MS = 3000

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')

/** Nothing on the first page waits for what is kept; until it is there the page shows itself with the defaults. */
const opening = startOpening(async (onBlocked) => (await import('../store/store.ts')).openHere(onBlocked))
const isDrawn = root.hasAttribute('data-drawn')
/** A part of the drawing whose code comes after the page's would be drawn anew, and lose what is typed in it. */
const told = isDrawn ? document.querySelector<HTMLElement>('script[data-scripts]')?.dataset['scripts'] : undefined
const [, ...parts] = told?.split(' ') ?? []
await Promise.all([
  startWords(languageHere()),
  // What does not come is said where the page asks for it.
  Promise.allSettled(parts.map((part) => import(/* @vite-ignore */ part))),
])
showLanguage()
writeFiguresIn(pageLanguage())
followContrast()
const app = (
  <StrictMode>
    <App opening={opening} />
  </StrictMode>
)
// In a transition React lets the browser in between: a key or a touch never waits for a whole page.
startTransition(() => {
  if (isDrawn) hydrateRoot(root, app)
  else createRoot(root).render(app)
})

setTimeout(() => {
  // Where this piece does not come the page works as before, with a network.
  import('../store/offline/keep-offline.ts').then(async ({ keepOffline }) => keepOffline()).catch(() => undefined)
}, OFFLINE_AFTER_MS)
