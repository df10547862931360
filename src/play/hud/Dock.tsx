import { memo } from 'react'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { ActionMenu } from './ActionMenu.tsx'
import { NearChoices } from './NearChoices.tsx'
import { Orders } from './Orders.tsx'
import './Dock.css'

export type DockProps = {
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
  readonly onWalk: () => void
}

/** Orders, near choices and moves over the lower left corner of the picture. */
export const Dock = memo(({ last, onChoose, onWalk }: DockProps) => (
  <div className="dock">
    <Orders />
    <NearChoices last={last} onChoose={onChoose} />
    <ActionMenu onWalk={onWalk} />
  </div>
))
Dock.displayName = 'Dock'
