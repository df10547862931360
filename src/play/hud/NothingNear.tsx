import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { comesUp } from './near-choices.ts'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'

/** What stands where nothing can be chosen: who is on their way to the trainee, or that nobody near needs anything. */
export const NothingNear = memo(({ className }: { readonly className: string }) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const coming = usePlaySlice(comesUp)
  return (
    <p className={className}>
      {coming === null
        ? t('near.empty')
        : t('near.comes', { name: nameOf(scenario, run.view(), say, coming.id), metres: coming.metres })}
    </p>
  )
})
NothingNear.displayName = 'NothingNear'
