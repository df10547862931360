import { useTranslation } from 'react-i18next'
import { claimOf } from '../../core/proof/claims.ts'
import { KEYWORD_BASIS, KEYWORDS, type Keyword, type KeywordBasis } from '../../core/proof/keywords.ts'
import type { MarkedRun } from '../../core/proof/marked-run.ts'
import type { Profile } from '../../core/proof/profile.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useClaimWords } from './use-claim-words.ts'

export type KeywordsProps = {
  readonly profile: Profile
  readonly runs: readonly MarkedRun[]
  /** Scenes that can be played. */
  readonly here: readonly string[]
}

const basisOf = (word: Keyword): KeywordBasis => KEYWORD_BASIS[word]

/** The nine words that employers look for: which of them the runs support, and what the others want first. */
export const Keywords = ({ profile, runs, here }: KeywordsProps) => {
  const { t } = useTranslation('report')
  const words = useClaimWords(here)
  return (
    <section className="sidecard" aria-labelledby="report-keywords">
      <h2 id="report-keywords">
        {t('keywords.heading')} <span>{t('keywords.note')}</span>
      </h2>
      <p className="report__lead">{t('keywords.lead')}</p>
      <ul className="report__claims">
        {KEYWORDS.map((word) => {
          const basis = basisOf(word)
          const claim = claimOf(basis, profile, runs)
          const supported = claim.state === 'supported'
          return (
            <li key={word} className={supported ? 'report__claim report__claim--supported' : 'report__claim'}>
              <Icon name={supported ? 'check' : 'minus'} size={18} />
              <p>
                <b>{t(`keywords.word.${word}`)}</b>
                <span>
                  {t(supported ? 'claim.supported' : 'claim.notYet')}.{' '}
                  {words(claim, basis.by === 'levels' ? basis.criteria : [])}
                </span>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
