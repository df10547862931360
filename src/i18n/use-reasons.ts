import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reason } from '../core/vocabulary/reason.ts'
import { type Reasons, wordReason } from './word-reason.ts'

/**
 * Puts the reasons of the core into the language of the page; a piece that asks for them waits until they are
 * here. `figure` writes a number with a fraction.
 */
export const useReasons = (figure?: (value: number) => string): ((reason: Reason | string) => string) => {
  const { i18n } = useTranslation('reasons')
  const { language } = i18n
  return useMemo(() => {
    const table: Reasons = i18n.getResourceBundle(language, 'reasons')
    return (reason) => (typeof reason === 'string' ? reason : wordReason(reason, table, figure))
  }, [i18n, language, figure])
}
