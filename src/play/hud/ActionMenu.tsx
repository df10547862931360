import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { KeyFor } from './KeyFor.tsx'
import { faceAbout, myDoor, pushDoor } from './moves.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import './ActionMenu.css'

/** The moves that are always there: turn, door, walk. */
export const ActionMenu = memo(({ onWalk }: { readonly onWalk: () => void }) => {
  const { t } = useTranslation('play')
  const { run, scenario } = usePlay()
  const facing = usePlaySlice((view) => view.me.facing)
  const door = usePlaySlice((view) => myDoor(scenario, view))
  const push = (): void => {
    const input = pushDoor(scenario, run.view())
    if (input !== null) run.send(input)
  }
  return (
    <section className="moves" aria-label={t('move.label')}>
      <button type="button" className="moves__one" onClick={() => run.send(faceAbout(run.view()))}>
        <KeyFor command="faceAbout" />
        <Icon name="eye" size={16} />
        {t(facing === 'set' ? 'move.faceOut' : 'move.faceSet')}
      </button>
      {door === null ? null : (
        <button type="button" className="moves__one" onClick={push}>
          <KeyFor command="door" />
          <Icon name={door.open ? 'locked' : 'open'} size={16} />
          {t(door.open ? 'move.shut' : 'move.open')}
        </button>
      )}
      <button type="button" className="moves__one" aria-haspopup="dialog" onClick={onWalk}>
        <KeyFor command="walkList" />
        <Icon name="walk" size={16} />
        {t('move.walk')}
      </button>
    </section>
  )
})
ActionMenu.displayName = 'ActionMenu'
