import type { RunView } from '../../core/run/run-view.ts'
import type { TalkState } from '../../ui/TalkBox.tsx'

/** What the net and the roll make of a press on the talk button. */
export const talkState = (view: Pick<RunView, 'radio' | 'roll'>): TalkState => {
  const { radio, roll } = view
  if (radio.battery <= 0) return 'off'
  if (radio.onAir) return radio.onAir.by === 'me' ? 'onAir' : 'busy'
  return roll.state === 'rolling' && !roll.rehearsal ? 'held' : 'ready'
}
