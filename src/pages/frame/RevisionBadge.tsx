import { useTranslation } from 'react-i18next'
import { revisionOf } from '../revision.ts'
import './RevisionBadge.css'

/** Which attempt, on the colour of its pages, with the number and the word. */
export const RevisionBadge = ({ attempt }: { readonly attempt: number }) => {
  const { t } = useTranslation('pages')
  const colour = revisionOf(attempt)
  return (
    <span className={`revision revision--${colour}`}>
      {t('brief.attempt', { number: attempt, colour: t(`brief.revision.${colour}`) })}
    </span>
  )
}
