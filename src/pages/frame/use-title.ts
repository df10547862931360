import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

let drawn = ''

/** The title of the page that was drawn last, where pages are drawn at build. */
export const drawnTitle = (): string => drawn
const keepDrawn = (title: string): void => {
  drawn = title
}

let last = ''
/** The address that was opened from outside; '' once a reader has gone on from it. */
let entrance = ''

/** True once this page has been come to from another one of the product; a page that is loaded is begun at its top. */
const hasMoved = (): boolean => {
  if (last === '') entrance = location.pathname
  else if (entrance !== location.pathname) entrance = ''
  return entrance === ''
}

/** A reader who came here from another page, and whose focus went with it, begins at the head of this one. */
const beginAtHead = (): void => {
  const head = document.querySelector('h1')
  if (head === null || document.activeElement !== document.body) return
  head.tabIndex = -1
  head.focus({ preventScroll: true })
}

/** Sets the title of the window: the page first, then the product; the product alone without a page. */
export const useTitle = (page?: string): void => {
  const { t } = useTranslation('front')
  const title = page === undefined ? t('brand') : t('title', { page })
  if (import.meta.env.SSR) keepDrawn(title)
  useEffect(() => {
    document.title = title
    if (hasMoved() && last !== title) beginAtHead()
    last = title
  }, [title])
}
