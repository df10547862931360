import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { beginHere, Sheet } from './Sheet.tsx'
import './PauseOverlay.css'

export type PauseOverlayProps = { readonly onResume: () => void; readonly onLeave: () => void }

/** The run stands still: where one was, and the two ways on. */
export const PauseOverlay = memo(({ onResume, onLeave }: PauseOverlayProps) => {
  const { t } = useTranslation('play')
  const { scenario } = usePlay()
  const take = usePlaySlice((view) => view.roll.take)
  return (
    <Sheet title={t('pause.title')} onClose={onResume}>
      <p className="pause__words">
        {take === 0
          ? t('pause.noTake', { post: scenario.post.label })
          : t('pause.words', { post: scenario.post.label, take })}
      </p>
      <div className="pause__ways">
        <Button ref={beginHere} icon="play" onClick={onResume}>
          {t('pause.resume')}
        </Button>
        <Button look="outline" onClick={onLeave}>
          {t('pause.leave')}
        </Button>
      </div>
    </Sheet>
  )
})
PauseOverlay.displayName = 'PauseOverlay'
