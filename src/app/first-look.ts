import { SET_LANGUAGE } from '../core/vocabulary/language.ts'
import { languageHere } from '../i18n/language.ts'

/**
 * Stands in the head of a page that was drawn at build and runs before anything is painted. Who reads another language, or
 * is at an address that the drawing is not of, does not see it: `index.html` takes it away then.
 */
const look = ({ path = '/', under, unseen = '', words = '' }: DOMStringMap): void => {
  const { pathname, search } = location
  const isPage = under === undefined ? pathname === path : pathname.startsWith(`${path}/`)
  const asked = [...new URLSearchParams(search).keys()]
  const isDrawn = isPage && asked.every((key) => key === 'lang' || unseen.split(' ').includes(key))
  const isEnglish = languageHere() === SET_LANGUAGE
  if (!isDrawn || !isEnglish) document.documentElement.classList.add('undrawn')
  if (!isEnglish) return
  for (const href of words.split(' ').filter((one) => one !== ''))
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href, fetchPriority: 'low' }),
    )
}

look(document.currentScript?.dataset ?? {})
