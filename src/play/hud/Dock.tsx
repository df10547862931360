import { memo } from 'react'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { ActionMenu } from './ActionMenu.tsx'
import { NearChoices } from './NearChoices.tsx'
import { Orders } from './Orders.tsx'
import { usePlaySlice } from './PlayContext.ts'
import { TalkCard } from './TalkCard.tsx'
import { useOpenTalk } from './use-open-talk.ts'
import './Dock.css'

export type DockProps = {
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
  readonly onWalk: () => void
}

/** Orders, near choices and moves over the lower left corner of the picture; a conversation takes all of the lower edge. */
export const Dock = memo(({ last, onChoose, onWalk }: DockProps) => {
  const talk = useOpenTalk()
  const busy = usePlaySlice(({ choices, talks = [] }) => choices.length > 0 || talks.length > 0)
  if (talk !== null) return <TalkCard talk={talk} last={last} onChoose={onChoose} onWalk={onWalk} />
  return (
    <div className="dock">
      <Orders foldable={busy} />
      <NearChoices last={last} onChoose={onChoose} />
      <ActionMenu onWalk={onWalk} />
    </div>
  )
})
Dock.displayName = 'Dock'
