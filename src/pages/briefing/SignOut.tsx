import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RevisionBadge } from '../frame/RevisionBadge.tsx'
import './SignOut.css'

export type SignOutProps = {
  readonly name: string
  readonly attempt: number
  readonly best: number | null
  /** Null before it is drawn. */
  readonly seed: number | null
  readonly children: ReactNode
}

/** Who has the radio, which attempt this is, and the way on. */
export const SignOut = ({ name, attempt, best, seed, children }: SignOutProps) => {
  const { t } = useTranslation('pages')
  return (
    <section className="brief__sign">
      <div className="brief__signed">
        <div>
          <h2 className="label">{t('brief.radioOut')}</h2>
          <p className="brief__hand">{name}</p>
        </div>
        <div className="brief__attempt">
          <RevisionBadge attempt={attempt} />
          <p>{best === null ? t('brief.first') : t('brief.best', { score: best })}</p>
          <p>{t('brief.seed', { seed: seed ?? '–' })}</p>
        </div>
      </div>
      {children}
    </section>
  )
}
