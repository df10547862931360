import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlowly } from './PlayContext.ts'
import { nearRows } from './text-rows.ts'

/** The set list: who is near, for readers of the picture; it can be reached with TAB. Nobody reads it twenty times a second. */
export const NearNames = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const rows = usePlaySlowly((view) => nearRows(view).map(({ id, metres, bearing }) => ({ id, metres, bearing })))
  const names = rows.map((row) =>
    t('stage.near', {
      who: nameOf(scenario, run.view(), say, row.id),
      metres: row.metres,
      bearing: t(`text.bearing.${row.bearing}`),
    }),
  )
  return (
    <div className="stage__list" role="group" aria-label={t('stage.list')} tabIndex={0}>
      <p className="unseen">{names.length === 0 ? t('text.nobody') : names.join(' ')}</p>
    </div>
  )
})
NearNames.displayName = 'NearNames'
