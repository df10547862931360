import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { formatSpan } from '../../ui/numbers.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { type RollFace, rollBlock } from './roll-block.ts'
import './RollCell.css'

const SIGN: Readonly<Record<RollFace, IconName>> = {
  reset: 'reset',
  standby: 'standby',
  locked: 'locked',
  rehearsal: 'reset',
  rolling: 'rolling',
  cut: 'cut',
}

type OrderKey =
  | 'reset'
  | 'standby'
  | 'locked'
  | 'held'
  | 'rehearsal'
  | 'rolling'
  | 'rollingLamp'
  | 'cutRelease'
  | 'cutOpen'
  | 'cutHeld'

/** The roll in shape, word and colour, with its time and the one order that goes with it. */
export const RollCell = memo(({ compact = false }: { readonly compact?: boolean }) => {
  const { t } = useTranslation('play')
  const { scenario } = usePlay()
  const block = usePlaySlice(rollBlock)
  const lamp = usePlaySlice((view) => view.lamp)
  const waits = usePlaySlice((view) => view.holding)
  const held = usePlaySlice((view) => view.posts.some((post) => post.holder === 'me' && post.state === 'locked'))
  const order = (): OrderKey => {
    if (waits) return 'held'
    if (block.face === 'rolling') return lamp ? 'rollingLamp' : 'rolling'
    if (block.face !== 'cut') return block.face
    if (scenario.houseStyle.releaseRule === 'on_release') return 'cutRelease'
    return held ? 'cutHeld' : 'cutOpen'
  }
  return (
    <div className={`roll roll--${block.face}${block.lit ? ' roll--lit' : ''}${compact ? ' roll--compact' : ''}`}>
      <Icon name={SIGN[block.face]} size={compact ? 30 : 40} />
      <div className="roll__words">
        <b className="roll__word">{t(`roll.word.${block.face}`)}</b>
        {compact ? null : (
          <span className="roll__order">{t(`roll.order.${order()}`, { count: block.locked, of: block.posts })}</span>
        )}
      </div>
      {block.ms === null ? null : <span className="roll__time">{formatSpan(block.ms)}</span>}
    </div>
  )
})
RollCell.displayName = 'RollCell'
