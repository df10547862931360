import { useTranslation } from 'react-i18next'
import type { Claim } from '../../core/proof/claims.ts'
import type { Criterion } from '../../core/vocabulary/words.ts'
import { scenarioNumber } from '../course/scenario-number.ts'
import { allOf, oneOf } from './lists.ts'

/** Puts a claim into a sentence: what it rests on, or what is missing first. `here` are the scenes that can be played. */
export const useClaimWords = (here: readonly string[]) => {
  const { t, i18n } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  const criteria = (some: readonly Criterion[]): string =>
    allOf(
      i18n.language,
      some.map((one) => pages(`criterion.${one}.short`)),
    )
  return (claim: Claim, shownBy: readonly Criterion[]): string => {
    switch (claim.state) {
      case 'supported':
        return claim.scenes.length > 0
          ? t('claim.byPasses', { scenes: allOf(i18n.language, claim.scenes.map(scenarioNumber)) })
          : t('claim.byLevels', { criteria: criteria(shownBy) })
      case 'unseen':
        return t('claim.unseen', { criteria: criteria(claim.criteria) })
      case 'below':
        return t('claim.below', { criteria: criteria(claim.criteria) })
      case 'few':
        return t('claim.few', { count: claim.runs })
      case 'noPass': {
        const scenes = oneOf(i18n.language, claim.scenes.map(scenarioNumber))
        return claim.scenes.some((scene) => here.includes(scene))
          ? t('claim.noPass', { scenes })
          : t('claim.notHere', { scenes })
      }
    }
  }
}
