import { SET_LANGUAGE } from '../core/vocabulary/language.ts'
import { languageHere } from '../i18n/language.ts'
import { keepEarlyDeeds } from './early-deeds.ts'

/** Longer than a first frame takes. */
const UNTOLD_MS = 1000

const listOf = (text: string): readonly string[] => text.split(' ').filter((one) => one !== '')

/** Whether what stands in the page is what this address shows. */
const isDrawn = ({ path = '/', under, unseen = '' }: DOMStringMap): boolean => {
  const { pathname, search } = location
  const isPage = under === undefined ? pathname === path : pathname.startsWith(`${path}/`)
  return (
    isPage && [...new URLSearchParams(search).keys()].every((key) => key === 'lang' || listOf(unseen).includes(key))
  )
}

/** Sets out at once for pictures that a style asks for only later, each with the screens that show it. */
const fetchPictures = (pictures: string): void => {
  for (const picture of pictures.split('|')) {
    const [href = '', ...media] = picture.split(' ')
    const link = { rel: 'preload', as: 'image', fetchPriority: 'high', href, media: media.join(' ') }
    document.head.append(Object.assign(document.createElement('link'), link))
  }
}

/** Brings the page to life: all that it is made of at once, and what begins it when it is read to its end. */
const bring = (scripts: readonly string[], words: readonly string[]): void => {
  for (const href of [...scripts, ...words])
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  const begin = (): void =>
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: scripts[0] }))
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}

/** Calls when the first frame is on the screen; a while after it was begun where a browser does not tell. */
const onceSeen = (act: () => void): void => {
  let isSeen = false
  const see = (): void => {
    if (isSeen) return
    isSeen = true
    paints.disconnect()
    act()
  }
  const paints = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) see()
  })
  paints.observe({ type: 'paint', buffered: true })
  requestAnimationFrame(() => setTimeout(see, UNTOLD_MS))
}

/**
 * Stands in the head of a page that was drawn at build and runs before anything is painted. Scripts and faces of type set
 * out when the first frame is on the screen, so that what is seen has the line and the thread for itself. Who reads another
 * language, or is at an address that the drawing is not of, does not see it (`index.html` takes it away) and waits for nothing.
 */
const look = (told: DOMStringMap): void => {
  const isEnglish = languageHere() === SET_LANGUAGE
  const scripts = listOf(told['scripts'] ?? '')
  const words = isEnglish ? listOf(told['words'] ?? '') : []
  const isSeen = isEnglish && isDrawn(told)
  const { classList } = document.documentElement
  const { path, pictures } = told
  if (pictures !== undefined && location.pathname === path) fetchPictures(pictures)
  if (isSeen) keepEarlyDeeds()
  else classList.add('undrawn')
  // Nobody looks at a page behind another one, and it has no frames.
  if (!isSeen || document.hidden) return bring(scripts, words)
  classList.add('first-frame')
  onceSeen(() => {
    classList.remove('first-frame')
    bring(scripts, words)
  })
}

look(document.currentScript?.dataset ?? {})
