import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { formatSpan } from '../../ui/numbers.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { owesReport } from './called-in.ts'
import { firstTeam } from './first-team.ts'
import { rollBlock } from './roll-block.ts'
import { ROLL_SIGN } from './roll-sign.ts'
import './RollCell.css'

type OrderKey =
  | 'reset'
  | 'standby'
  | 'locked'
  | 'calling'
  | 'held'
  | 'rehearsal'
  | 'rolling'
  | 'rollingLamp'
  | 'cutRelease'
  | 'cutOpen'
  | 'cutHeld'

/** A word of more letters is set smaller, so that the time stays beside it. */
const LONG_FROM = 9

/** The roll in shape, word and colour, with its time and the one order that goes with it. */
export const RollCell = memo(({ compact = false }: { readonly compact?: boolean }) => {
  const { t } = useTranslation('play')
  const { scenario, say } = usePlay()
  const fetched = usePlaySlice(firstTeam)
  const block = usePlaySlice((view) => rollBlock(scenario.houseStyle, view))
  const lamp = usePlaySlice((view) => view.lamp)
  const waits = usePlaySlice((view) => view.holding)
  const held = usePlaySlice((view) => view.posts.some((post) => post.holder === 'me' && post.state === 'locked'))
  const owes = usePlaySlice((view) => scenario.houseStyle.lockupPoll && owesReport(view))
  const calls = usePlaySlice(({ roll }) => roll.state === 'locked') && scenario.houseStyle.lockupPoll
  const order = (): OrderKey => {
    if (waits) return 'held'
    if (calls) return owes ? 'standby' : 'calling'
    if (block.face === 'rolling') return lamp ? 'rollingLamp' : 'rolling'
    if (block.face !== 'cut') return block.face
    if (scenario.houseStyle.releaseRule === 'on_release') return 'cutRelease'
    return held ? 'cutHeld' : 'cutOpen'
  }
  const word = t(`roll.word.${fetched === null ? block.face : 'firstTeam'}`)
  return (
    <div className={`roll roll--${block.face}${block.lit ? ' roll--lit' : ''}${compact ? ' roll--compact' : ''}`}>
      <Icon name={ROLL_SIGN[block.face]} size={compact ? 30 : 40} />
      <div className="roll__words">
        <b className={`roll__word${word.length < LONG_FROM ? '' : ' roll__word--long'}`}>{word}</b>
        {compact ? null : (
          <span className="roll__order">
            {fetched === null
              ? t(`roll.order.${order()}`, { count: block.locked, of: block.posts })
              : t('roll.order.firstTeam', { number: fetched.number, station: say(fetched.station) })}
          </span>
        )}
      </div>
      {block.ms === null ? null : <span className="roll__time">{formatSpan(block.ms)}</span>}
    </div>
  )
})
RollCell.displayName = 'RollCell'
