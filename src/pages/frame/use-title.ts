import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

let drawn = ''

/** The title of the page that was drawn last, where pages are drawn at build. */
export const drawnTitle = (): string => drawn
const keepDrawn = (title: string): void => {
  drawn = title
}

/** Sets the title of the window: the page first, then the product; the product alone without a page. */
export const useTitle = (page?: string): void => {
  const { t } = useTranslation('front')
  const title = page === undefined ? t('brand') : t('title', { page })
  if (import.meta.env.SSR) keepDrawn(title)
  useEffect(() => {
    document.title = title
  }, [title])
}
