import { useTranslation } from 'react-i18next'

export type Quotes = {
  readonly open: string
  readonly close: string
  /** Words between the two. */
  readonly quote: (words: string) => string
}

/** The quotation marks of the language of the page. They are the page's own: what stands in them is English everywhere. */
export const useQuotes = (): Quotes => {
  const { t } = useTranslation('ui')
  const open = t('quote.open')
  const close = t('quote.close')
  return { open, close, quote: (words) => `${open}${words}${close}` }
}
