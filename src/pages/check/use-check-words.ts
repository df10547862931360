import { useTranslation } from 'react-i18next'
import { COURSE_SCENES, type Proof } from '../../core/proof/certificate.ts'
import type { CodeError } from '../../core/proof/code.ts'
import type { Checked, CheckedRecords } from './checked.ts'

/** Puts what came out into sentences: what is the case, and what can still be done. */
export const useCheckWords = (): ((checked: Checked) => readonly string[]) => {
  const { t } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  const codeWords = (error: CodeError): string => {
    switch (error.why) {
      case 'form':
        return t('check.error.form', { letters: error.letters })
      case 'letter':
        return t('check.error.letter', { letter: error.letter })
      case 'altered':
        return error.at === null ? t('check.error.altered') : t('check.error.alteredAt', error.at)
      case 'empty':
      case 'version':
        return t(`check.error.${error.why}`)
    }
  }
  const proofWords = (proof: Proof): string => {
    switch (proof.kind) {
      case 'proven':
        return t('check.verdict.proven')
      case 'otherRecords':
        return t('check.verdict.otherRecords', { code: proof.own })
      case 'noCertificate':
        return t(`check.verdict.noCertificate.${proof.why}`)
    }
  }
  const recordWords = (records: CheckedRecords, typed: boolean): string => {
    switch (records.kind) {
      case 'many':
        return t('check.verdict.many', { count: records.count, most: COURSE_SCENES })
      case 'refused': {
        const why = pages(`record.refused.${records.refusal}`)
        const { number, of } = records
        return of === 1 ? why : t('check.verdict.refused', { number, of, why })
      }
      case 'true':
        return typed ? t('check.stillShown') : t('check.verdict.recordsAlone', { code: records.own })
    }
  }
  return ({ code, records, proof }) => {
    if (proof !== null) return [proofWords(proof)]
    const typed = code.ok || code.error.why !== 'empty'
    const ofCode = code.ok ? [] : [codeWords(code.error)]
    if (records === null) return code.ok ? [t('check.verdict.codeAlone')] : ofCode
    return [...(typed ? ofCode : []), recordWords(records, typed)]
  }
}
