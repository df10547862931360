import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Sets the title of the window: the page first, then the product; the product alone without a page. */
export const useTitle = (page?: string): void => {
  const { t } = useTranslation('front')
  useEffect(() => {
    document.title = page === undefined ? t('brand') : t('title', { page })
  }, [page, t])
}
